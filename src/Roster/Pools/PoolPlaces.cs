using System.Globalization;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>The place of every official in each order that does not depend on the position; no two share one, since ties are broken by identifier.</summary>
internal sealed class PoolPlaces
{
    private readonly Lazy<int[]> byName;
    private readonly Lazy<int[]> byRetirement;
    private readonly Lazy<int[]> byMerit;

    public PoolPlaces(RosterView view, OfficialProfile[] profiles)
    {
        var officials = view.Roster.Officials;
        byMerit = new(() => Places(officials.Count, Comparer<int>.Create((a, b) => Better(profiles[a], profiles[b])), view));
        byRetirement = new(() => Places(officials.Count, Comparer<int>.Create((a, b) => profiles[a].Retires.CompareTo(profiles[b].Retires)), view));
        byName = new(() => PlacesByName(view));
    }

    /// <summary>Places by talent, then by virtue: the order among those who stand equal towards the gate.</summary>
    public int[] ByMerit => byMerit.Value;

    /// <summary>Places by legal retirement month, the nearest first.</summary>
    public int[] ByRetirement => byRetirement.Value;

    /// <summary>Places by name as Vietnamese lists have it: by given name, then by the whole name.</summary>
    public int[] ByName => byName.Value;

    /// <summary>As <see cref="Domain.Selection.TalentRank"/> compares, the gate aside.</summary>
    private static int Better(in OfficialProfile a, in OfficialProfile b)
    {
        var byScore = b.Score.CompareTo(a.Score);
        var byVirtue = b.Virtue.CompareTo(a.Virtue);
        return byScore != 0 ? byScore : byVirtue != 0 ? byVirtue : b.FullTime.CompareTo(a.FullTime);
    }

    private static int[] PlacesByName(RosterView view)
    {
        var compare = CultureInfo.GetCultureInfo("vi").CompareInfo;
        var keys = new byte[view.Roster.Officials.Count][];
        for (var row = 0; row < keys.Length; row++)
        {
            var name = view.Roster.Officials.Facts.Latest(row).Name;
            keys[row] = compare.GetSortKey(name[(name.LastIndexOf(' ') + 1)..] + " " + name).KeyData;
        }

        return Places(keys.Length, Comparer<int>.Create((a, b) => keys[a].AsSpan().SequenceCompareTo(keys[b])), view);
    }

    private static int[] Places(int count, Comparer<int> order, RosterView view)
    {
        var ids = view.Roster.Officials.Ids;
        var rows = Enumerable.Range(0, count).ToArray();
        Array.Sort(rows, (a, b) => order.Compare(a, b) is not 0 and var first ? first : string.CompareOrdinal(ids[a].Value, ids[b].Value));
        var places = new int[count];
        for (var place = 0; place < count; place++)
        {
            places[rows[place]] = place;
        }

        return places;
    }
}
