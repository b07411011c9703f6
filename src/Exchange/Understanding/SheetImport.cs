using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>
/// The one entry into the reading of planners' files. A preview is made in two steps, both pure, so that the file is read once and understood
/// anew with every decision:
/// <code>
/// var workbook = WorkbookReader.Read(stream, "Quy hoach.xlsx");           // bytes to sheets; a refusal is a workbook without sheets
/// var reading = SheetImport.Understand(workbook, today, choices);         // sheets to records and findings
/// </code>
/// <see cref="SheetReading.Records"/> has people, units and positions with the rows they come from; who they are on record and which events
/// follow is decided from there against a roster. A record in whose rows a finding of severity error stands is not to be committed until that
/// is mended, by a value given in <see cref="SheetChoices.Values"/> or by leaving the row out; every finding names sheet, row and column for it.
/// The same bytes, choices and day give the same reading, on any machine and in any time zone.
/// </summary>
public static class SheetImport
{
    /// <summary>Understands a workbook.</summary>
    /// <param name="workbook">The file as read; a refused one gives no records and its findings.</param>
    /// <param name="today">The working date: nothing that is recorded lies after it.</param>
    /// <param name="choices">What a planner decided; null when nothing was.</param>
    public static SheetReading Understand(Workbook workbook, DateOnly today, SheetChoices? choices = null)
    {
        var decided = choices ?? SheetChoices.None;
        var findings = new List<Finding>(workbook.Findings);
        var outlines = new List<SheetOutline>();
        var parts = new List<FileRecords>();
        foreach (var sheet in workbook.Sheets)
        {
            if (sheet.Hidden && !decided.HiddenSheets.Contains(sheet.Name))
            {
                findings.Add(new Finding(FindingSeverity.Question, "sheet-hidden", sheet.Name, default));
            }
            else if (!decided.LeftOutSheets.Contains(sheet.Name))
            {
                var outline = SheetOutliner.Outline(sheet, decided.Mappings.GetValueOrDefault(sheet.Name) ?? SheetMapping.None, findings);
                outlines.Add(outline);
                parts.Add(OutlineReader.Read(outline, today, decided));
            }
        }

        return new SheetReading(outlines, Together(parts, findings));
    }

    private static FileRecords Together(List<FileRecords> parts, List<Finding> findings) => new(
        [.. parts.SelectMany(part => part.People)],
        [.. parts.SelectMany(part => part.Units)],
        [.. parts.SelectMany(part => part.Positions)],
        [.. findings, .. parts.SelectMany(part => part.Findings)],
        parts.Sum(part => part.RowsRead),
        parts.Sum(part => part.RowsOfRecords),
        parts.Sum(part => part.RowsPassedOver));
}
