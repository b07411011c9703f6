using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Files of the cases, understood on one day.</summary>
internal static class CaseReading
{
    public static readonly DateOnly Today = new(2025, 11, 1);

    public static SheetReading Of(string name, SheetChoices? choices = null) => SheetImport.Understand(CaseWorkbook.Read(name), Today, choices);

    /// <summary>What asks something of the planner; that no day over twelve tells the order of day and month is left out.</summary>
    public static IEnumerable<(FindingSeverity Severity, string Code, string Where)> Doubts(this SheetReading reading) => reading.Records.Findings
        .Where(finding => finding.Severity != FindingSeverity.Notice && finding.Code != "dates-order-unknown")
        .Select(finding => (finding.Severity, finding.Code, finding.Where));

    public static Finding Single(this SheetReading reading, string code) => reading.Records.Findings.Where(finding => finding.Code == code).ShouldHaveSingleItem();
}
