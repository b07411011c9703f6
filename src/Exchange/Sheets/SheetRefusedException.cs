using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Sheets;

/// <summary>Ends the reading of a file from deep within; the reader of workbooks turns it into the finding that it carries.</summary>
internal sealed class SheetRefusedException(Finding finding) : Exception(finding.Code)
{
    public Finding Finding { get; } = finding;

    /// <summary>The file as a whole is refused.</summary>
    public static SheetRefusedException File(string code, string? right = null) =>
        new(new Finding(FindingSeverity.Error, code, string.Empty, default, null, right, Fixes: [new FindingFix(FixKind.MendFile)]));

    /// <summary>One sheet of the file cannot be read.</summary>
    public static SheetRefusedException Sheet(string code, string sheet, CellRange place, string right) =>
        new(new Finding(FindingSeverity.Error, code, sheet, place, null, right, Fixes: [new FindingFix(FixKind.MendFile)]));
}
