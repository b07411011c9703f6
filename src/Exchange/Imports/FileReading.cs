using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Understanding;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Imports;

/// <summary>Reads a file from its bytes to people who are known or new, under what the planner decided. Pure: the same bytes, choices and records give the same answer.</summary>
public static class FileReading
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="choices">What the planner decided.</param>
    /// <param name="view">The records on the day from which the file holds.</param>
    public static UnderstoodFile Read(byte[] bytes, string fileName, ReadingChoices choices, RosterView view)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var workbook = WorkbookReader.Read(stream, fileName, choices.Dialect);
        var reading = SheetImport.Understand(workbook, view.AsOf, choices.Sheets);
        var (people, asked) = FileIdentification.Of(view, reading.Records, choices);
        return new UnderstoodFile(workbook, reading, people, Ordered([.. reading.Records.Findings, .. asked], workbook));
    }

    private static Finding[] Ordered(IReadOnlyList<Finding> findings, Workbook workbook)
    {
        var order = workbook.Sheets.Select((sheet, place) => (sheet.Name, place)).ToDictionary(entry => entry.Name, entry => entry.place);
        return [.. findings
            .OrderBy(finding => finding.Severity)
            .ThenBy(finding => order.GetValueOrDefault(finding.Sheet, -1))
            .ThenBy(finding => finding.Place.FirstRow)
            .ThenBy(finding => finding.Place.FirstColumn)];
    }
}
