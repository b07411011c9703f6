using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>The rows of a part of a pool, in the order asked for.</summary>
internal sealed class PoolRows(PoolColumns columns, PoolSets sets)
{
    /// <summary>Those who pass come first, then those of whom it is not known; who does not pass has no rank and comes last.</summary>
    private static readonly Verdict[] Gates = [Verdict.Satisfied, Verdict.Unknown, Verdict.NotSatisfied];

    /// <summary>The first of those who match, or the first after an official.</summary>
    public IReadOnlyList<int> First(OfficialSet matching, PoolOrder order, int after, int most)
    {
        var rows = new List<int>(most);
        switch (order)
        {
            case PoolOrder.Name:
                columns.ByName.Take(matching, after, most, rows);
                return rows;
            case PoolOrder.Retirement:
                columns.ByRetirement.Take(matching, after, most, rows);
                return rows;
            case PoolOrder.Earliest:
                return Earliest(matching, after, most);
            default:
                Ranked(matching, after, most, rows);
                return rows;
        }
    }

    private void Ranked(OfficialSet matching, int after, int most, List<int> rows)
    {
        var standing = after < 0 ? default : sets.Standings[after];
        var from = after < 0 ? (-1, -1) : ((int)standing.Readiness, Array.IndexOf(Gates, standing.Gate));
        foreach (var readiness in Enum.GetValues<Readiness>())
        {
            for (var gate = 0; gate < Gates.Length && rows.Count < most; gate++)
            {
                var here = ((int)readiness, gate).CompareTo(from);
                if (here >= 0)
                {
                    var equal = matching.Copy().And(sets.Standings.Of(readiness)).And(sets.Standings.Of(Gates[gate]));
                    columns.ByMerit.Take(equal, here == 0 ? after : -1, most, rows);
                }
            }
        }
    }

    private int[] Earliest(OfficialSet matching, int after, int most)
    {
        var order = Comparer<int>.Create((a, b) =>
            sets.Standings.EarliestKey(a).CompareTo(sets.Standings.EarliestKey(b)) is not 0 and var differ ? differ : columns.ByMerit.Compare(a, b));
        var selection = new PoolSelection(most, order);
        foreach (var row in matching.Rows())
        {
            if (after < 0 || order.Compare(row, after) > 0)
            {
                selection.Offer(row);
            }
        }

        return selection.InOrder();
    }
}
