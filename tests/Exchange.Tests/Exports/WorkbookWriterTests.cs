using System.Globalization;
using CadreOrleans.Exchange.Exports.Excel;
using CadreOrleans.Exchange.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SheetNames = CadreOrleans.Exchange.Exports.Excel.SheetNames;

namespace CadreOrleans.Exchange.Tests.Exports;

public sealed class WorkbookWriterTests
{
    private static readonly TableReport Report = Reports.List(
        new SectionRow("I", "Bí thư Huyện ủy", 1),
        Reports.Person("=HYPERLINK(\"x\")", new DateOnly(1975, 5, 2)),
        Reports.Person("Bùi Thị Ví", woman: "05/1978"));

    [Fact]
    public void Write_WhenAnyTable_GivesAValidWorkbook()
    {
        using var document = Open(Report, Report);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["Quy hoạch 2025-2030", "Quy hoạch 2025-2030 (2)"]);
    }

    [Fact]
    public void Write_WhenWrittenTwice_GivesTheSameBytes() => Bytes(Report).ShouldBe(Bytes(Report));

    [Fact]
    public void Write_WhenHeadersShareParts_MergesThemAndNumbersTheColumns()
    {
        using var document = Open(Report);
        var sheet = Sheet(document);
        var merged = sheet.Elements<MergeCells>().Single().Elements<MergeCell>().Select(cell => cell.Reference!.Value).ToArray();
        merged.ShouldContain("A7:A9");
        merged.ShouldContain("C7:D7");
        merged.ShouldContain("E7:F7");
        merged.ShouldContain("C8:C9");
        merged.ShouldContain("E8:F8");
        Text(sheet, "C7").ShouldBe("Ngày, tháng, năm sinh");
        Text(sheet, "F9").ShouldBe("%");
        Enumerable.Range(0, 6).Select(column => Cell(sheet, (char)('A' + column) + "10").CellValue!.Text).ShouldBe(["1", "2", "3", "4", "5", "6"]);
        Text(sheet, "A11").ShouldBe("I");
        merged.ShouldContain("B11:F11");
    }

    [Fact]
    public void Write_WhenATextLooksLikeAFormula_KeepsItAText()
    {
        using var document = Open(Report);
        var cell = Cell(Sheet(document), "B12");
        cell.CellFormula.ShouldBeNull();
        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.InnerText.ShouldBe("=HYPERLINK(\"x\")");
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToArray();
        formats[cell.StyleIndex!.Value].QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public void Write_WhenADayIsWhole_WritesADayAndWhatIsLessPreciseAsText()
    {
        using var document = Open(Report);
        var sheet = Sheet(document);
        DateTime.FromOADate(double.Parse(Cell(sheet, "C12").CellValue!.Text, CultureInfo.InvariantCulture)).ShouldBe(new DateTime(1975, 5, 2));
        Text(sheet, "D13").ShouldBe("05/1978");
        double.Parse(Cell(sheet, "F12").CellValue!.Text, CultureInfo.InvariantCulture).ShouldBe(0.75);
    }

    [Fact]
    public void Write_WhenDone_SaysWhatItRestsOnAndWhoSigns()
    {
        using var document = Open(Report);
        var texts = Sheet(document).Descendants<Cell>().Select(cell => cell.InnerText).ToArray();
        texts.ShouldContain("Số liệu đến ngày 30/06/2022; vị trí nhật ký dữ liệu 1234; bộ quy định vn-district 2022.1; người lập: tester. Dữ liệu mẫu, không có thật.");
        texts.ShouldContain("ĐẢNG CỘNG SẢN VIỆT NAM");
        texts.ShouldContain("THỦ TRƯỞNG CƠ QUAN");
        texts.ShouldContain("Tổng số: 1 đ/c; nữ: 0 = 0,0%.");
    }

    [Theory]
    [InlineData("Biểu [1]: a/b", "Biểu -1-- a-b")]
    [InlineData("'x'", "x")]
    [InlineData("", "Sheet")]
    [InlineData("History", "History (2)")]
    [InlineData("Danh sách quy hoạch chức danh lãnh đạo, quản lý", "Danh sách quy hoạch chức danh l")]
    public void Of_WhenExcelForbidsAName_FindsTheNearest(string asked, string name) => SheetNames.Of([asked]).ShouldBe([name]);

    [Fact]
    public void Of_WhenLongNamesAreAlike_NumbersThemWithinTheLimit()
    {
        var names = SheetNames.Of(Enumerable.Repeat(new string('a', 40), 3));
        names.ShouldBe([new string('a', 31), new string('a', 27) + " (2)", new string('a', 27) + " (3)"]);
    }

    [Fact]
    public void Clean_WhenATextIsTooLongOrHasWhatXmlCannotCarry_CutsAndShowsIt()
    {
        CellTexts.Clean("a\u0001b\u0007c").ShouldBe("abc");
        CellTexts.Clean("Bu\u0300i 😀").ShouldBe("Bùi 😀");
        var cut = CellTexts.Clean(new string('x', 40_000));
        (cut.Length, cut[^1]).ShouldBe((CellTexts.Longest, '…'));
        CellTexts.Place(27, 0).ShouldBe("AB1");
    }

    private static byte[] Bytes(params TableReport[] tables)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(tables, stream);
        return stream.ToArray();
    }

    private static SpreadsheetDocument Open(params TableReport[] tables) => SpreadsheetDocument.Open(new MemoryStream(Bytes(tables)), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument document) => document.WorkbookPart!.WorksheetParts.First().Worksheet!;

    private static Cell Cell(Worksheet sheet, string place) => sheet.Descendants<Cell>().Single(cell => cell.CellReference!.Value == place);

    private static string Text(Worksheet sheet, string place) => Cell(sheet, place).InnerText;
}
