using System.Globalization;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>All officials in one order that does not depend on the position. The order is total: ties are broken by identifier.</summary>
internal sealed class PoolOrdering : IComparer<int>
{
    // Below this many members, sorting them is quicker than looking for them along the order of all.
    private const int Few = 256;
    private readonly Comparison<int> compare;
    private readonly Lazy<int[]> rows;

    private PoolOrdering(RosterView view, Comparison<int> first, Func<Comparison<int>>? quicker = null)
    {
        var ids = view.Roster.Officials.Ids;
        compare = (a, b) => first(a, b) is not 0 and var differ ? differ : string.CompareOrdinal(ids[a].Value, ids[b].Value);
        rows = new(() =>
        {
            var sorted = Enumerable.Range(0, view.Roster.Officials.Count).ToArray();
            var quick = quicker is null ? first : quicker();
            Array.Sort(sorted, (a, b) => quick(a, b) is not 0 and var differ ? differ : string.CompareOrdinal(ids[a].Value, ids[b].Value));
            return sorted;
        });
    }

    /// <summary>By talent, then by virtue, then full-time study: the order among those who stand equal towards the gate, as the talent rank has it.</summary>
    public static PoolOrdering ByMerit(RosterView view, OfficialProfile[] profiles) => new(view, (a, b) =>
    {
        var byScore = profiles[b].Score.CompareTo(profiles[a].Score);
        var byVirtue = profiles[b].Virtue.CompareTo(profiles[a].Virtue);
        return byScore != 0 ? byScore : byVirtue != 0 ? byVirtue : profiles[b].FullTime.CompareTo(profiles[a].FullTime);
    });

    /// <summary>By legal retirement month, the nearest first.</summary>
    public static PoolOrdering ByRetirement(RosterView view, OfficialProfile[] profiles) => new(view, (a, b) => profiles[a].Retires.CompareTo(profiles[b].Retires));

    /// <summary>By name as Vietnamese lists have it: by given name, then by the whole name.</summary>
    public static PoolOrdering ByName(RosterView view)
    {
        var names = CultureInfo.GetCultureInfo("vi").CompareInfo;
        string Sorted(int row) => view.Roster.Officials.Facts.Latest(row).Name is var name ? name[(name.LastIndexOf(' ') + 1)..] + " " + name : string.Empty;
        return new PoolOrdering(view, (a, b) => names.Compare(Sorted(a), Sorted(b)), () =>
        {
            var keys = Enumerable.Range(0, view.Roster.Officials.Count).Select(row => names.GetSortKey(Sorted(row)).KeyData).ToArray();
            return (a, b) => keys[a].AsSpan().SequenceCompareTo(keys[b]);
        });
    }

    /// <inheritdoc/>
    public int Compare(int x, int y) => compare(x, y);

    /// <summary>Adds the first members of a set after an official, in order, to a list until it holds so many.</summary>
    /// <param name="set">The set.</param>
    /// <param name="after">Row of the official after whom to begin; -1 from the start.</param>
    /// <param name="most">How many the list is to hold.</param>
    /// <param name="into">The list.</param>
    public void Take(OfficialSet set, int after, int most, List<int> into)
    {
        var members = set.Count;
        if (members < Few)
        {
            var sorted = set.Rows().Where(row => after < 0 || compare(row, after) > 0).ToArray();
            Array.Sort(sorted, compare);
            into.AddRange(sorted.Take(most - into.Count));
            return;
        }

        var all = rows.Value;
        var place = after < 0 ? 0 : Array.BinarySearch(all, after, this) + 1;
        for (; place < all.Length && into.Count < most; place++)
        {
            if (set.Contains(all[place]))
            {
                into.Add(all[place]);
            }
        }
    }
}
