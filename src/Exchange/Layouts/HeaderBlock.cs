using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>The rows of a sheet that head its list.</summary>
/// <param name="Rows">The rows, from the top.</param>
internal sealed record HeaderBlock(IReadOnlyList<SheetRow> Rows)
{
    private const int Searched = 60;

    public int First => Rows[0].Number;

    public int Last => Rows[^1].Number;

    /// <summary>Finds the header: the row with most known headers, and the rows that belong to it. Null when there is no list.</summary>
    public static HeaderBlock? Find(Sheet sheet, LayoutCatalogue catalogue)
    {
        var candidates = sheet.Rows.Take(Searched).Select((row, index) => (Row: row, Index: index, Known: Known(row, catalogue))).ToArray();
        var best = candidates.Where(candidate => candidate.Known > 0).OrderByDescending(candidate => candidate.Known).ThenBy(candidate => candidate.Index).FirstOrDefault();
        if (best.Row is null)
        {
            return Unknown(sheet);
        }

        var first = best.Index;
        while (first > 0 && SpansInto(sheet, sheet.Rows[first - 1], sheet.Rows[first].Number, catalogue))
        {
            first--;
        }

        var last = best.Index;
        while (last + 1 < sheet.Rows.Count && Continues(sheet, sheet.Rows[last], sheet.Rows[last + 1], catalogue))
        {
            last++;
        }

        return new HeaderBlock([.. sheet.Rows.Skip(first).Take(last - first + 1)]);
    }

    private static int Known(SheetRow row, LayoutCatalogue catalogue) =>
        row.Cells.Where(cell => cell.Kind == CellKind.Text && !cell.IsBlank).Select(cell => HeaderWords.Of(cell.Text)).Distinct().Count(catalogue.IsHeader);

    /// <summary>A list of which no header is known: the first row of several texts that is followed by another row.</summary>
    private static HeaderBlock? Unknown(Sheet sheet) =>
        sheet.Rows.SkipLast(1).Take(Searched).FirstOrDefault(row => row.Cells.Count(cell => !cell.IsBlank) >= 2 && row.Cells.All(cell => cell.IsBlank || cell.Kind == CellKind.Text)) is { } row
            ? new HeaderBlock([row])
            : null;

    private static bool SpansInto(Sheet sheet, SheetRow above, int row, LayoutCatalogue catalogue) =>
        above.Number == row - 1
        && sheet.Merges.Any(merge => merge.FirstRow == above.Number && merge.LastRow >= row)
        && Known(above, catalogue) > 0;

    /// <summary>A row goes on with the header when a merged header reaches into it, or it only names parts of the headers above it.</summary>
    private static bool Continues(Sheet sheet, SheetRow above, SheetRow row, LayoutCatalogue catalogue)
    {
        if (row.Number != above.Number + 1)
        {
            return false;
        }

        if (sheet.Merges.Any(merge => merge.FirstRow <= above.Number && merge.LastRow >= row.Number && merge.FirstColumn == merge.LastColumn && !above[merge.FirstColumn].IsBlank))
        {
            return true;
        }

        var filled = Enumerable.Range(1, row.Cells.Count).Where(column => !row[column].IsBlank).ToArray();
        var known = filled.Count(column => row[column].Kind == CellKind.Text && catalogue.IsHeader(row[column].Text));
        return known * 2 > filled.Length && filled.Length < above.Cells.Count(cell => !cell.IsBlank) + filled.Length && row[1].IsBlank && !above[1].IsBlank;
    }
}
