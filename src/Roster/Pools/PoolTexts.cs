using CadreOrleans.Roster.Searching;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// Finds officials by free text: by any parts of the name in any order, by identifier, by post, title, unit and its code; forgiving diacritics, placement
/// of tone marks, Đ and D, upper and lower case. Whoever types more words finds fewer.
/// </summary>
internal sealed class PoolTexts
{
    private readonly Lazy<TextIndex> names;
    private readonly Lazy<TextIndex> posts;

    /// <summary>Texts of a roster, made when first searched.</summary>
    /// <param name="view">The roster on its day.</param>
    /// <param name="before">Texts of an earlier version; null when there is none.</param>
    /// <param name="sameNames">Whether no name differs from that version.</param>
    /// <param name="samePosts">Whether no post differs from that version.</param>
    public PoolTexts(RosterView view, PoolTexts? before, bool sameNames, bool samePosts)
    {
        var officials = view.Roster.Officials;
        names = before is not null && sameNames ? before.names : new(() => new TextIndex([.. Enumerable.Range(0, officials.Count).Select(row => Name(view, row))]));
        posts = before is not null && samePosts
            ? before.posts
            : new(() => new TextIndex([.. Enumerable.Range(0, view.Roster.Positions.Count).Select(row => Post(view, row))]));
    }

    /// <summary>Size in bytes.</summary>
    public long Bytes => names.Value.Bytes + posts.Value.Bytes;

    /// <summary>The officials who have every word of a search in their name or post.</summary>
    public OfficialSet Find(string search, PoolColumns columns)
    {
        var found = columns.Members.Copy();
        foreach (var word in Folding.Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            found.And(Having(word, columns));
        }

        return found;
    }

    private OfficialSet Having(string word, PoolColumns columns)
    {
        var having = new OfficialSet(columns.Members.Officials);
        names.Value.Find(word, having.Add);
        var positions = new HashSet<int>();
        posts.Value.Find(word, position => positions.Add(position));
        if (positions.Count > 0)
        {
            foreach (var row in columns.Members.Rows())
            {
                if (positions.Contains(columns[row].Principal))
                {
                    having.Add(row);
                }
            }
        }

        return having;
    }

    private static string Name(RosterView view, int row) =>
        view.Roster.Officials.Erased[row] ? string.Empty : view.Roster.Officials.Facts.Latest(row).Name + " " + view.Roster.Officials.Ids[row].Value;

    private static string Post(RosterView view, int row)
    {
        var unit = view.Unit(view.UnitOf(row));
        var title = view.TitleOf(row)?.Name;
        return string.Join(' ', view.Position(row).Name, title?.Vi, title?.En, unit.Name, unit.Code);
    }
}
