using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>Places as a workbook writes them: <c>C19</c>, <c>C19:D19</c>.</summary>
internal static class CellReference
{
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    public static bool TryCell(ReadOnlySpan<char> text, out int row, out int column)
    {
        row = 0;
        column = 0;
        var i = 0;
        for (; i < text.Length && char.IsAsciiLetter(text[i]) && column <= LastColumn; i++)
        {
            column = (column * 26) + (char.ToUpperInvariant(text[i]) - 'A' + 1);
        }

        for (; i < text.Length && char.IsAsciiDigit(text[i]) && row <= LastRow; i++)
        {
            row = (row * 10) + (text[i] - '0');
        }

        return i == text.Length && row is > 0 and <= LastRow && column is > 0 and <= LastColumn;
    }

    public static bool TryRange(string? text, out CellRange range)
    {
        range = default;
        if (text is null || text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
        {
            return false;
        }

        if (!TryCell(text.AsSpan(0, colon), out var firstRow, out var firstColumn) || !TryCell(text.AsSpan(colon + 1), out var lastRow, out var lastColumn))
        {
            return false;
        }

        range = new CellRange(firstRow, firstColumn, lastRow, lastColumn);
        return lastRow >= firstRow && lastColumn >= firstColumn;
    }
}
