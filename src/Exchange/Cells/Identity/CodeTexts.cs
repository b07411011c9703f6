using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Identity;

/// <summary>Codes are text: <c>00012</c> is neither 12 nor <c>000012</c>. Of a number the cell shows, what is shown is the code.</summary>
public static class CodeTexts
{
    /// <summary>The code of a cell; empty when it is blank.</summary>
    public static string Read(SheetCell cell) => CellText.Clean(cell.Text).Trim('\'');

    /// <summary>Codes that several rows have, with the places of those rows among all, in order; which of them has it by right is not decided here.</summary>
    /// <param name="codes">The code of each row; empty ones count for nothing.</param>
    public static IReadOnlyList<(string Code, IReadOnlyList<int> Rows)> Repeated(IEnumerable<string> codes) =>
    [
        .. codes.Select((code, row) => (Code: code, Row: row)).Where(entry => entry.Code.Length > 0).GroupBy(entry => entry.Code, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any()).Select(group => (group.Key, (IReadOnlyList<int>)[.. group.Select(entry => entry.Row)])),
    ];
}
