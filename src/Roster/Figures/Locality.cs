namespace CadreOrleans.Roster.Figures;

/// <summary>
/// Whether somebody is local to a unit: the home (quê quán), seen at the unit's own tier and on the boundaries of the day, is the unit.
/// A man of a commune that was merged is a local of the whole new commune. No home on record is neither yes nor no.
/// </summary>
internal sealed class Locality(RosterSnapshot roster, DateOnly day)
{
    /// <summary>Whether the official is not local to the unit; null when that is unknown.</summary>
    public bool? IsNonLocal(int official, int unit)
    {
        if (roster.Officials.Erased[official] || roster.Officials.Facts.On(official, day).HomeUnit is not { } home)
        {
            return null;
        }

        var at = AtTier(roster.Units.Find(home), roster.Units.Facts.On(unit, day).Tier);
        return at < 0 ? null : at != unit;
    }

    private int AtTier(int unit, string tier)
    {
        for (var steps = 0; unit >= 0 && steps <= roster.Units.Count; steps++)
        {
            if (roster.Units.EndedOn[unit] <= day && roster.Units.MergedInto[unit] is >= 0 and var into)
            {
                unit = into;
                continue;
            }

            var facts = roster.Units.Facts.On(unit, day);
            if (facts.Tier == tier)
            {
                return unit;
            }

            unit = facts.Parent is { } parent ? roster.Units.Find(parent) : -1;
        }

        return -1;
    }
}
