namespace CadreOrleans.Exchange.Sheets;

/// <summary>One row of a sheet. Rows in which a reader sees nothing are not kept, so numbers can leap.</summary>
/// <param name="Number">Number of the row in the sheet, from 1; in a text file the line in which the row begins.</param>
/// <param name="Cells">Its cells from the first column on; blank cells at the end are left out.</param>
/// <param name="Hidden">Whether the sheet hides the row.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells, bool Hidden = false)
{
    /// <summary>The cell of a column, from 1; blank when the row ends before it.</summary>
    public SheetCell this[int column] => column >= 1 && column <= Cells.Count ? Cells[column - 1] : SheetCell.Blank;
}
