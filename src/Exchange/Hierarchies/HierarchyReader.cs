using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Hierarchies;

/// <summary>
/// Reads who stands under whom. A loop is named whole and once, a missing parent with the nearest identifier, an identifier of several rows is decided by nobody but
/// the planner, and a second root is asked about. What is wrong in one place leaves the rest readable.
/// </summary>
public static class HierarchyReader
{
    private static readonly string[] Nobody = ["", "xx", "x", "n/a", "na", "-", "--", "none", "không", "0", "null"];

    /// <summary>The tree of the rows, and what is wrong with it.</summary>
    public static HierarchyReading Read(IReadOnlyList<HierarchyRow> rows)
    {
        var posts = rows.Where(row => row.InPost).OrderBy(row => row.Row).ToArray();
        var byKey = posts.GroupBy(row => Key(row.Id), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var doubts = byKey.Values.Where(same => same.Length > 1)
            .Select(same => new HierarchyDoubt([.. same.Select(row => row.Row)], Doubt.Error("hierarchy-id-repeated") with { Details = [CellText.Clean(same[0].Id)] }))
            .ToList();
        var parentOf = new Dictionary<int, int>();
        var roots = new List<int>();
        foreach (var row in posts)
        {
            var key = Key(row.Parent ?? string.Empty);
            if (!byKey.TryGetValue(key, out var parents))
            {
                if (Array.Exists(Nobody, mark => Key(mark) == key))
                {
                    roots.Add(row.Row);
                }
                else
                {
                    doubts.Add(new([row.Row], Doubt.Error("hierarchy-parent-unknown", NearestId(row.Parent!, posts))));
                }

                continue;
            }

            if (row.Parent != parents[0].Id)
            {
                doubts.Add(new([row.Row], Doubt.Notice("hierarchy-parent-read-as", CellText.Clean(parents[0].Id))));
            }

            if (parents.Length > 1)
            {
                doubts.Add(new([row.Row], Doubt.Error("hierarchy-parent-repeated") with { Details = [Rows(parents)] }));
            }
            else if (parents[0].Row == row.Row)
            {
                doubts.Add(new([row.Row], Doubt.Error("hierarchy-own-parent")));
            }
            else
            {
                parentOf.Add(row.Row, parents[0].Row);
            }
        }

        var ids = posts.ToDictionary(row => row.Row, row => CellText.Clean(row.Id));
        foreach (var loop in Loops(parentOf))
        {
            doubts.Add(new([.. loop.Order()], Doubt.Error("hierarchy-loop") with { Details = [string.Join(" → ", loop.Append(loop[0]).Select(row => ids[row]))] }));
            loop.ForEach(row => parentOf.Remove(row));
        }

        if (roots.Count > 1)
        {
            doubts.Add(new(roots, Doubt.Question("hierarchy-several-roots") with { Details = [string.Join(", ", roots.Select(row => ids[row]))] }));
        }

        return new HierarchyReading(parentOf, roots, [.. doubts.OrderBy(doubt => doubt.Rows[0])]);
    }

    // Every row has at most one parent, so that a walk upwards either leaves the rows or comes back to one of its own.
    private static List<List<int>> Loops(Dictionary<int, int> parentOf)
    {
        var loops = new List<List<int>>();
        var walkOf = new Dictionary<int, int>();
        foreach (var start in parentOf.Keys.Order())
        {
            var path = new List<int>();
            var row = start;
            while (walkOf.TryAdd(row, start))
            {
                path.Add(row);
                if (!parentOf.TryGetValue(row, out row))
                {
                    break;
                }
            }

            if (path.IndexOf(row) is >= 0 and var first)
            {
                loops.Add(path[first..]);
            }
        }

        return loops;
    }

    private static string? NearestId(string written, HierarchyRow[] posts)
    {
        var ids = posts.Select(row => CellText.Clean(row.Id)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var pieces = Pieces(written);
        return Nearest.Of(CellText.Clean(written), ids, id => id)
            ?? ids.Where(id => pieces.Contains(Key(id)) || Pieces(id).Contains(Key(written))).OrderByDescending(id => id.Length).FirstOrDefault();
    }

    private static HashSet<string> Pieces(string id) => [.. id.Split(['-', '_', '.', '/', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Key)];

    private static string Key(string id) => MatchingKey.Of(id);

    private static string Rows(HierarchyRow[] rows) => string.Join(", ", rows.Select(row => row.Row));
}
