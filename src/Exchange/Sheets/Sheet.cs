using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Sheets;

/// <summary>One sheet: its rows and what the file says of their look.</summary>
/// <param name="Name">Name of the sheet; in a text file the name of the file.</param>
/// <param name="Rows">All rows in which something is seen, in order.</param>
/// <param name="Merges">Ranges of cells shown as one.</param>
/// <param name="Hidden">Whether the workbook hides the sheet.</param>
/// <param name="HiddenColumns">Columns that are hidden, from 1.</param>
/// <param name="Uses1904">Whether serials of dates count from 1904-01-01 (old Excel for Mac) and not from 1900.</param>
public sealed record Sheet(
    string Name,
    IReadOnlyList<SheetRow> Rows,
    IReadOnlyList<CellRange> Merges,
    bool Hidden = false,
    IReadOnlySet<int>? HiddenColumns = null,
    bool Uses1904 = false)
{
    /// <summary>Greatest number of columns in which a row holds something.</summary>
    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
}
