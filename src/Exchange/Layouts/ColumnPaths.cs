using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>Names the columns of a list by the path through the rows of its header.</summary>
internal static class ColumnPaths
{
    /// <summary>The path of a column: each header that stands over it once, from the top.</summary>
    public static IReadOnlyList<string> Of(Sheet sheet, HeaderBlock header, int column)
    {
        var path = new List<string>();
        for (var i = 0; i < header.Rows.Count; i++)
        {
            var text = HeaderWords.Shown(TextOver(sheet, header, i, column));
            if (text.Length > 0 && (path.Count == 0 || path[^1] != text))
            {
                path.Add(text);
            }
        }

        return path;
    }

    private static string TextOver(Sheet sheet, HeaderBlock header, int index, int column)
    {
        var row = header.Rows[index];
        if (!row[column].IsBlank)
        {
            return row[column].Text;
        }

        foreach (var merge in sheet.Merges)
        {
            if (merge.Contains(row.Number, column))
            {
                return header.Rows.FirstOrDefault(above => above.Number == merge.FirstRow)?[merge.FirstColumn].Text ?? string.Empty;
            }
        }

        return SpanLost(sheet, header, index, column) ? TextOver(sheet, header, index, column - 1) : string.Empty;
    }

    /// <summary>
    /// A text file keeps no merges: a blank cell over a named part belongs to the header at its left, if that has named parts itself. A
    /// column that is named in its own top row, or has nothing under it, inherits nothing.
    /// </summary>
    private static bool SpanLost(Sheet sheet, HeaderBlock header, int index, int column) =>
        column > 1
        && index < header.Rows.Count - 1
        && !sheet.Merges.Any(merge => merge.FirstRow <= header.Last && merge.LastRow >= header.First)
        && !header.Rows[index + 1][column].IsBlank
        && !header.Rows[index + 1][column - 1].IsBlank;
}
