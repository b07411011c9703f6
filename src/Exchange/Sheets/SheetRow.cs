namespace CadreOrleans.Exchange.Sheets;

/// <summary>One row of a sheet. Rows in which a reader sees nothing are not kept, so numbers can leap.</summary>
/// <param name="Number">
/// Number of the row as Excel shows it, from 1. In a text file blank lines count, a <c>sep=</c> line does not, and a row with line breaks in
/// its cells is one row.
/// </param>
/// <param name="Cells">Its cells from the first column on; blank cells at the end are left out.</param>
/// <param name="Hidden">Whether the sheet hides the row.</param>
/// <param name="Written">How many cells a text file writes for the row, empty ones at its end included; 0 in a workbook, which does not say.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells, bool Hidden = false, int Written = 0)
{
    /// <summary>The cell of a column, from 1; blank when the row ends before it.</summary>
    public SheetCell this[int column] => column >= 1 && column <= Cells.Count ? Cells[column - 1] : SheetCell.Blank;
}
