using System.Globalization;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Tests.Cases;

namespace CadreOrleans.Exchange.Tests.Reading;

public sealed class XlsxReadingTests
{
    private const string Formats = """
        <numFmts><numFmt numFmtId="164" formatCode="mm/yyyy"/><numFmt numFmtId="165" formatCode="00000"/></numFmts>
        <fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>
        <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>
        """;

    [Theory]
    [InlineData(false, "26065", "1971-05-12")]
    [InlineData(true, "24603", "1971-05-12")]
    [InlineData(false, "59", "1900-02-28")]
    [InlineData(false, "61", "1900-03-01")]
    public void Read_WhenADate_FollowsTheWorkbooksDateSystem(bool uses1904, string serial, string day)
    {
        var sheet = Read($"<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{serial}</v></c></row>", uses1904: uses1904);

        sheet.Uses1904.ShouldBe(uses1904);
        var cell = sheet.Rows[0][1];
        (cell.Kind, cell.Date).ShouldBe((CellKind.Date, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Read_WhenACellHasAFormat_ShowsWhatAReaderSees()
    {
        var row = Read("<row r=\"3\"><c r=\"A3\" s=\"2\"><v>27973</v></c><c r=\"C3\" s=\"3\"><v>12</v></c><c r=\"D3\"><v>17180000456</v></c><c r=\"E3\" t=\"b\"><v>1</v></c><c r=\"F3\" t=\"e\"><v>#REF!</v></c></row>").Rows[0];

        row.Number.ShouldBe(3);
        row.Cells.Select(cell => (cell.Kind, cell.Text)).ShouldBe(
            [(CellKind.Date, "08/1976"), (CellKind.Blank, ""), (CellKind.Number, "00012"), (CellKind.Number, "17180000456"), (CellKind.Boolean, "TRUE"), (CellKind.Error, "#REF!")]);
        row[1].Format.ShouldBe("mm/yyyy");
    }

    [Fact]
    public void Read_WhenTextHasRunsAndReadings_JoinsTheRunsAndKeepsTheFont()
    {
        var row = Read("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\" s=\"4\"><is><r><t>NguyÔn </t></r><r><t>V¨n</t></r><rPh><t>x</t></rPh></is></c><c t=\"str\"><v>a_x000D_b</v></c></row>").Rows[0];

        (row[1].Text, row[1].Font).ShouldBe(("NguyÔn V¨n", ".VnTime"));
        row[2].Text.ShouldBe("a\rb");
    }

    [Fact]
    public void Read_WhenTheSheetMergesAndHides_TellsBoth()
    {
        using var stream = new MemoryStream(XlsxFile.Of(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>", "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"));
        var sheet = WorkbookReader.Read(stream, "a.xlsx").Sheets[0];

        sheet.Merges.ShouldBe([new CellRange(1, 1, 1, 3)]);
        sheet.Rows.Select(row => row.Hidden).ShouldBe([false, true]);
    }

    [Fact]
    public void Read_WhenAFormulaHasNoResult_SaysSo()
    {
        using var stream = new MemoryStream(XlsxFile.Of("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c><c r=\"B1\"><f>1+1</f><v>2</v></c></row>"));
        var workbook = WorkbookReader.Read(stream, "a.xlsx");

        workbook.Findings.ShouldHaveSingleItem().Code.ShouldBe("formula-not-computed");
        workbook.Sheets[0].Rows[0][2].Text.ShouldBe("2");
    }

    [Fact]
    public void Read_WhenAnotherProgramHoldsTheFileOpen_ReadsIt()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var held = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
            held.Write("a;b\n1;2\n"u8);
            held.Flush();

            using var stream = SharedFile.Open(path);
            WorkbookReader.Read(stream, path).Sheets[0].Rows.Count.ShouldBe(2);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Sheet Read(string rows, bool uses1904 = false)
    {
        using var stream = new MemoryStream(XlsxFile.Of(rows, uses1904: uses1904, formats: Formats));
        return WorkbookReader.Read(stream, "a.xlsx").Sheets.ShouldHaveSingleItem();
    }
}
