using System.Globalization;

namespace CadreOrleans.Exchange.Findings;

/// <summary>A block of cells. Rows and columns count from 1; a row of 0 means whole columns or the sheet, a column of 0 whole rows or the sheet.</summary>
/// <param name="FirstRow">First row.</param>
/// <param name="FirstColumn">First column.</param>
/// <param name="LastRow">Last row, included.</param>
/// <param name="LastColumn">Last column, included.</param>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>One cell.</summary>
    public static CellRange OfCell(int row, int column) => new(row, column, row, column);

    /// <summary>A whole row.</summary>
    public static CellRange OfRow(int row) => new(row, 0, row, 0);

    /// <summary>A whole column.</summary>
    public static CellRange OfColumn(int column) => new(0, column, 0, column);

    /// <summary>Whether a cell lies in the block.</summary>
    public bool Contains(int row, int column) =>
        (FirstRow == 0 || (row >= FirstRow && row <= LastRow)) && (FirstColumn == 0 || (column >= FirstColumn && column <= LastColumn));

    /// <summary>The letters that a spreadsheet gives a column: A, B, ... Z, AA.</summary>
    /// <param name="column">Number of the column, from 1.</param>
    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The place as a spreadsheet writes it: <c>C19</c>, <c>C19:D19</c>, <c>19</c> for a row, <c>C</c> for a column; empty for a sheet.</summary>
    public override string ToString()
    {
        var first = Name(FirstRow, FirstColumn);
        var last = Name(LastRow, LastColumn);
        return first == last ? first : $"{first}:{last}";
    }

    private static string Name(int row, int column) => Letters(column) + (row == 0 ? string.Empty : row.ToString(CultureInfo.InvariantCulture));
}
