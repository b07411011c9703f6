using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Sheets;

/// <summary>A file as it was read: its sheets, and what was found wrong with it. A file that was refused has an error and no sheet.</summary>
/// <param name="FileName">Name of the file, without a folder.</param>
/// <param name="Kind">What the content shows that the file is, whatever its name says.</param>
/// <param name="Sheets">All sheets, hidden ones too, in the file's order.</param>
/// <param name="Findings">What was found while reading: refusals, repairs, notices.</param>
/// <param name="Dialect">How a text file was read; null for workbooks.</param>
public sealed record Workbook(string FileName, FileKind Kind, IReadOnlyList<Sheet> Sheets, IReadOnlyList<Finding> Findings, TextDialect? Dialect = null)
{
    /// <summary>Whether nothing of the file could be read.</summary>
    public bool Refused => Sheets.Count == 0;
}
