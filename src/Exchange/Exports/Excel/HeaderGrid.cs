using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Exchange.Exports.Excel;

/// <summary>A header cell: its text and the block it covers; rows and columns from 0, all inclusive.</summary>
internal readonly record struct HeaderCell(string Text, int Row, int Column, int LastRow, int LastColumn)
{
    public bool IsMerged => LastRow > Row || LastColumn > Column;
}

/// <summary>The headers of several rows as merged cells: neighbours under the same parts share a cell, and the last part reaches down to the table.</summary>
internal static class HeaderGrid
{
    /// <summary>Number of header rows.</summary>
    public static int Depth(IReadOnlyList<TableColumn> columns) => columns.Max(column => column.Header.Count);

    /// <summary>The cells, row by row.</summary>
    public static IEnumerable<HeaderCell> Cells(IReadOnlyList<TableColumn> columns)
    {
        var depth = Depth(columns);
        for (var row = 0; row < depth; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                var path = columns[column].Header;
                if (row >= path.Count)
                {
                    continue;
                }

                var isLast = row == path.Count - 1;
                var last = column;
                while (!isLast && last + 1 < columns.Count && SharesPath(path, columns[last + 1].Header, row))
                {
                    last++;
                }

                yield return new HeaderCell(path[row], row, column, isLast ? depth - 1 : row, last);
                column = last;
            }
        }
    }

    private static bool SharesPath(IReadOnlyList<string> path, IReadOnlyList<string> other, int row) =>
        other.Count > row + 1 && path.Take(row + 1).SequenceEqual(other.Take(row + 1), StringComparer.Ordinal);
}
