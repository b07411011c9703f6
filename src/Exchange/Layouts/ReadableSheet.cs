using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>
/// A sheet whose texts are in Unicode, to find headers and standing phrases in. What it holds is read from the sheet itself, column by column:
/// here one judgement over the top of the sheet is enough.
/// </summary>
internal static class ReadableSheet
{
    private const int Top = 60;

    public static Sheet Of(Sheet sheet)
    {
        var text = ColumnText.Of(sheet.Rows.Take(Top).SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text));
        return text.Encodings.All(encoding => encoding == StoredEncoding.Unicode)
            ? sheet
            : sheet with { Rows = [.. sheet.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Readable(cell, text))] })] };
    }

    private static SheetCell Readable(SheetCell cell, ColumnText text) => cell.Kind == CellKind.Text && !cell.IsBlank ? cell with { Text = text.Read(cell).Value } : cell;
}
