using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Sheets;

/// <summary>Counts what the reading of one file has taken and refuses what exceeds the limits.</summary>
internal sealed class SheetBudget(SheetLimits limits)
{
    private long inflated;
    private long characters;
    private long cells;

    public SheetLimits Limits { get; } = limits;

    public void Inflate(long bytes)
    {
        inflated += bytes;
        if (inflated > Limits.InflatedBytes)
        {
            throw SheetRefusedException.File("file-unpacks-too-large", Megabytes(Limits.InflatedBytes));
        }
    }

    public string Keep(string text)
    {
        characters += text.Length;
        return characters <= Limits.Characters ? text : throw SheetRefusedException.File("file-unpacks-too-large", Megabytes(Limits.Characters));
    }

    public SheetRow Keep(string sheet, SheetRow row, int rowsBefore)
    {
        cells += row.Cells.Count;
        if (cells > Limits.Cells || rowsBefore >= Limits.Rows)
        {
            throw SheetRefusedException.Sheet("sheet-too-many-rows", sheet, CellRange.OfRow(row.Number), Plain(rowsBefore));
        }

        if (row.Cells.Count > Limits.Columns)
        {
            RefuseColumn(sheet, row.Number, row.Cells.Count);
        }

        return row;
    }

    [DoesNotReturn]
    public void RefuseColumn(string sheet, int row, int column) =>
        throw SheetRefusedException.Sheet("sheet-too-many-columns", sheet, CellRange.OfCell(row, column), Plain(Limits.Columns));

    public static string Megabytes(int bytes) => Plain(bytes / SheetLimits.Megabyte);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
