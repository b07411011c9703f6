using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>The posts that a record is planned for: in its own columns, else by the section in which it stands; where both speak they must agree.</summary>
internal static class PlannedOfRecord
{
    public static IReadOnlyList<PlannedRecord> Read(RecordReader reader, RecordRows record, string? term)
    {
        var section = record.Section is { } text && IsPost(text) ? Phrases.HeadingText(text) : null;
        var planned = new List<PlannedRecord>();
        foreach (var column in reader.Columns("plan.post"))
        {
            var path = column.Column.Path;
            var columnTerm = path.Count > 1 && TermText.Of(path[^1]) is { } own ? own : term;
            foreach (var row in record.Rows.Where(row => !column.Cell(row.Number).IsBlank))
            {
                var written = column.Text(row.Number);
                if (section is not null && !Agree(section, written))
                {
                    column.Found([new Doubt(FindingSeverity.Warning, "plan-unlike-section", section)], row.Number, written);
                }

                planned.AddRange(Posts(written).Select(post => new PlannedRecord(post.Title, post.Organ, columnTerm)));
            }
        }

        return planned.Count > 0 || section is null ? planned : [.. Posts(section).Select(post => new PlannedRecord(post.Title, post.Organ, term))];
    }

    /// <summary>Whether a section tells of a planned post and not of a unit.</summary>
    public static bool IsPost(string section) =>
        HeaderWords.Of(section).Contains("chuc danh", StringComparison.Ordinal) || PostReader.Read(Phrases.HeadingText(section)) is { Value.Posts.Count: > 0, Doubts: [] };

    private static IReadOnlyList<PostText> Posts(string written) => PostReader.Read(written).Value.Posts is { Count: > 0 } posts ? posts : [new PostText(written, null)];

    /// <summary>A heading often names several posts, and a post more fully than the heading: one of them must hold all words of the other.</summary>
    private static bool Agree(string section, string planned)
    {
        var words = Words(planned);
        return section.Split(',', ';').Select(Words).Append(Words(section)).Any(part => part.IsSubsetOf(words) || words.IsSubsetOf(part));
    }

    private static HashSet<string> Words(string text) => [.. HeaderWords.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
