using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Views;

/// <summary>
/// A unit and everything under it on a day, or the whole workspace. A unit that was merged counts with the unit it was merged into, so that a period
/// before a merger can be asked of the unit that exists now.
/// </summary>
public sealed class UnitScope
{
    private readonly bool[]? covered;
    private readonly RosterSnapshot roster;

    /// <summary>Makes a scope.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="day">The day whose tree counts.</param>
    /// <param name="unit">The unit; null for the whole workspace.</param>
    public UnitScope(RosterSnapshot roster, DateOnly day, UnitId? unit)
    {
        this.roster = roster;
        if (unit is not { } asked)
        {
            return;
        }

        var top = roster.Units.Find(asked);
        covered = new bool[roster.Units.Count];
        for (var row = 0; row < covered.Length; row++)
        {
            covered[row] = LiesUnder(row, top, day);
        }
    }

    /// <summary>Whether everything is covered.</summary>
    public bool IsWhole => covered is null;

    /// <summary>Whether a unit belongs to the scope; of no unit (-1) only the whole workspace says yes.</summary>
    public bool Covers(int unit) => covered is null || (unit >= 0 && covered[unit]);

    /// <summary>
    /// Whether an official belongs to the scope on a day: by the unit of the principal post held then, else of any post held then, else of the post
    /// held nearest before it, else of the first one after it.
    /// </summary>
    public bool CoversOfficial(int official, DateOnly day) => covered is null || Covers(UnitOf(official, day));

    /// <summary>The unit an official belongs to on a day, as <see cref="CoversOfficial"/> reads it; -1 for one who never held a post.</summary>
    public int UnitOf(int official, DateOnly day)
    {
        var incumbencies = roster.Incumbencies;
        var best = -1;
        foreach (var row in incumbencies.OfOfficial.Of(official))
        {
            best = best < 0 || Nearness(row, day).CompareTo(Nearness(best, day)) > 0 ? row : best;
        }

        return best < 0 ? -1 : roster.Units.Find(roster.Positions.Facts.On(incumbencies.Position[best], day).Unit);
    }

    private (int Rank, int Day, bool Principal) Nearness(int row, DateOnly day)
    {
        var incumbencies = roster.Incumbencies;
        var principal = incumbencies.Capacity[row] == Domain.Careers.Capacity.Full;
        return incumbencies.HeldOn(row, day) ? (principal ? 3 : 2, 0, principal)
            : incumbencies.From[row] <= day ? (1, incumbencies.Until[row].DayNumber, principal)
            : (0, -incumbencies.From[row].DayNumber, principal);
    }

    private bool LiesUnder(int unit, int top, DateOnly day)
    {
        for (var steps = 0; unit >= 0 && top >= 0 && steps <= roster.Units.Count * 2; steps++)
        {
            if (unit == top)
            {
                return true;
            }

            unit = roster.Units.EndedOn[unit] <= day && roster.Units.MergedInto[unit] is >= 0 and var into
                ? into
                : roster.Units.Facts.On(unit, day).Parent is { } parent ? roster.Units.Find(parent) : -1;
        }

        return false;
    }
}
