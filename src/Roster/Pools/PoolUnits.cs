using System.Collections.Concurrent;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>The units of a roster on its day as pools need them: who works there, who comes from there, whose file names it.</summary>
internal sealed class PoolUnits
{
    private readonly int[] parents;
    private readonly string[] tiers;
    private readonly Lazy<CodeColumn> working;
    private readonly Lazy<CodeColumn> home;
    private readonly ConcurrentDictionary<string, OfficialSet> homeUnknown = new();

    public PoolUnits(RosterView view, OfficialProfile[] profiles)
    {
        var count = view.Roster.Units.Count;
        parents = [.. Enumerable.Range(0, count).Select(row => view.Unit(row).Parent is { } parent ? view.Roster.Units.Find(parent) : -1)];
        tiers = [.. Enumerable.Range(0, count).Select(row => view.Unit(row).Tier)];
        working = new(() => new CodeColumn([.. profiles.Select(profile => profile.InService ? profile.Unit : -1)], count));
        home = new(() => new CodeColumn([.. profiles.Select(profile => profile.InService ? profile.Home : -1)], count));
    }

    /// <summary>Unit of the principal post.</summary>
    public CodeColumn Working => working.Value;

    /// <summary>Officials whose principal post is in a unit or under it.</summary>
    public OfficialSet Under(int unit, int officials) => Gather(Working, unit, officials);

    /// <summary>Who is from elsewhere, who is not, and of whom it is not known, seen at the unit's own tier on the boundaries of the day.</summary>
    public (OfficialSet Local, OfficialSet NonLocal, OfficialSet Unknown) Locality(int unit, OfficialSet members)
    {
        var tier = tiers[unit];
        var territory = unit;
        while (parents[territory] >= 0 && tiers[parents[territory]] == tier)
        {
            territory = parents[territory];
        }

        var local = Gather(home.Value, territory, members.Officials);
        var unknown = homeUnknown.GetOrAdd(tier, asked => HomeUnknownAt(asked, members));
        return (local, members.Copy().Without(local).Without(unknown), unknown);
    }

    /// <summary>Members of whom no home is on record that lies in a unit of the tier.</summary>
    private OfficialSet HomeUnknownAt(string tier, OfficialSet members)
    {
        var unknown = members.Copy();
        for (var row = 0; row < parents.Length; row++)
        {
            if (home.Value.Of(row).Length > 0 && HasAncestor(row, tier))
            {
                foreach (var official in home.Value.Of(row))
                {
                    unknown.Remove(official);
                }
            }
        }

        return unknown;
    }

    private bool HasAncestor(int unit, string tier)
    {
        for (var steps = 0; unit >= 0 && steps <= parents.Length; steps++)
        {
            if (tiers[unit] == tier)
            {
                return true;
            }

            unit = parents[unit];
        }

        return false;
    }

    private OfficialSet Gather(CodeColumn column, int top, int officials)
    {
        var set = new OfficialSet(officials);
        for (var row = 0; row < parents.Length; row++)
        {
            if (column.Of(row).Length > 0 && IsUnder(row, top))
            {
                column.AddTo(set, row);
            }
        }

        return set;
    }

    private bool IsUnder(int unit, int top)
    {
        for (var steps = 0; unit >= 0 && steps <= parents.Length; steps++)
        {
            if (unit == top)
            {
                return true;
            }

            unit = parents[unit];
        }

        return false;
    }
}
