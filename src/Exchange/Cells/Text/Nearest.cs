using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>The nearest match to what was written, to be offered and never taken.</summary>
internal static class Nearest
{
    /// <summary>The candidate whose name needs the fewest changes of letters, diacritics not counted; the earlier of equals. Null when none is near.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="candidates">What it can have meant.</param>
    /// <param name="name">The name of a candidate.</param>
    public static T? Of<T>(string written, IEnumerable<T> candidates, Func<T, string> name)
        where T : class
    {
        var folded = Folding.Fold(CellText.Clean(written));
        var best = default(T);
        var fewest = Math.Max(1, folded.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var changes = Distance(folded, Folding.Fold(name(candidate)), fewest);
            if (changes < fewest)
            {
                (best, fewest) = (candidate, changes);
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions and replacements that turn one text into the other; the limit when there are as many or more.</summary>
    public static int Distance(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
        {
            return limit;
        }

        var costs = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            costs[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = costs[j];
                costs[j] = Math.Min(Math.Min(above, costs[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return Math.Min(costs[^1], limit);
    }
}
