using System.Globalization;
using CadreOrleans.Exchange.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetList = DocumentFormat.OpenXml.Spreadsheet.Sheets;

namespace CadreOrleans.Exchange.Exports.Excel;

/// <summary>
/// Writes tables as an Excel workbook, a sheet each, ready to be printed: headers repeated on every page, as wide as the page. Texts are texts, whatever they
/// look like. The same tables give the same bytes.
/// </summary>
public static class WorkbookWriter
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="tables">The tables, at least one.</param>
    /// <param name="into">Where to.</param>
    public static void Write(IReadOnlyList<TableReport> tables, Stream into)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = WorkbookStyles.Sheet();
            var names = SheetNames.Of(tables.Select(table => table.Name));
            var (sheets, titles) = (new SheetList(), new DefinedNames());
            for (var place = 0; place < tables.Count; place++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{place + 2}");
                var part = workbook.AddNewPart<WorksheetPart>(id);
                using var writer = OpenXmlWriter.Create(part);
                var sheet = new SheetWriter(tables[place], writer);
                sheet.Write();
                sheets.Append(new Sheet { Id = id, SheetId = (uint)place + 1, Name = names[place] });
                titles.Append(new DefinedName(Titles(names[place], sheet)) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)place });
            }

            workbook.Workbook = new Workbook(sheets, titles);
        }

        PackageSealing.Seal(package, into);
    }

    private static string Titles(string name, SheetWriter sheet) => string.Create(
        CultureInfo.InvariantCulture, $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${sheet.HeaderRow + 1}:${sheet.NumberRow + 1}");
}
