using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Tests.Cases;
using ExcelDataReader;

namespace CadreOrleans.Exchange.Tests.Reading;

/// <summary>The same workbook by another reader, cell by cell.</summary>
public sealed class AgainstLibraryTests
{
    public static TheoryData<string> Workbooks => [.. CaseWorkbook.All(".xlsx").Where(path => !CaseWorkbook.Read(path).Refused && CaseWorkbook.Read(path).Kind == FileKind.Xlsx)
        .Select(path => Path.GetRelativePath(CaseWorkbook.FullPath(string.Empty), path))];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Read_WhenAnyWorkbookOfTheCases_HasTheValuesThatTheLibraryReads(string name)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var stream = SharedFile.Open(CaseWorkbook.FullPath(name));
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        foreach (var sheet in CaseWorkbook.Read(name).Sheets)
        {
            reader.Name.ShouldBe(sheet.Name);
            (reader.VisibleState != "visible").ShouldBe(sheet.Hidden);
            var rows = sheet.Rows.ToDictionary(row => row.Number);
            for (var number = 1; reader.Read() && number <= 3000; number++)
            {
                for (var column = 1; column <= reader.FieldCount; column++)
                {
                    var cell = rows.TryGetValue(number, out var row) ? row[column] : SheetCell.Blank;
                    switch (reader.GetValue(column - 1))
                    {
                        case string text when !string.IsNullOrWhiteSpace(text):
                            cell.Text.ShouldBe(text);
                            break;
                        case double value:
                            cell.Number.ShouldBe(value);
                            break;
                        case DateTime day:
                            cell.Date.ShouldBe(DateOnly.FromDateTime(day));
                            break;
                    }
                }
            }

            reader.NextResult();
        }
    }
}
