using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case12CsvDialectTests
{
    [Theory]
    [InlineData("semicolon-bom.csv", ';')]
    [InlineData("comma.csv", ',')]
    [InlineData("tab.csv", '\t')]
    [InlineData("cr-only.csv", ',')]
    [InlineData("sep-line.csv", ';')]
    public void Read_WhenAnyDialect_GivesTheSameRows(string file, char separator)
    {
        var workbook = Read(file);

        workbook.Dialect.ShouldBe(new TextDialect("utf-8", separator));
        workbook.Findings.ShouldBeEmpty();
        var rows = workbook.Sheets.ShouldHaveSingleItem().Rows;
        rows.Select(row => row.Number).ShouldBe([1, 2, 3, 4]);
        Texts(rows[0]).ShouldBe(["Họ và tên", "Ngày sinh", "Chức vụ", "Hệ số", "Ghi chú"]);
        Texts(rows[1]).Select(text => text.ReplaceLineEndings("\n")).ShouldBe(["Bùi Văn Một", "12/05/1971", "Bí thư Đảng ủy,\nChủ tịch HĐND", "4,98", "a;b"]);
        Texts(rows[2]).ShouldBe(["Hà Thị \"Hai\"", "03/09/1980", "Chủ tịch UBND", "4,32"]);
        Texts(rows[3]).ShouldBe(["Lò Văn Ba", "1975", "Công chức", "3,66", "dấu phẩy, ở đây"]);
    }

    [Fact]
    public void Read_WhenRowsEndInASeparator_ShiftsNothing()
    {
        var rows = Read("trailing-delimiter.csv").Sheets[0].Rows;

        rows.ShouldAllBe(row => row.Cells.Count <= 5);
        rows[1][4].Text.ShouldBe("4,98");
    }

    [Fact]
    public void Read_WhenAQuoteNeverCloses_NamesTheLineAndKeepsTheRowsAfterIt()
    {
        var workbook = Read("unclosed-quote.csv");

        var finding = workbook.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, finding.Place).ShouldBe(("text-quote-never-closed", FindingSeverity.Error, CellRange.OfRow(2)));
        workbook.Sheets[0].Rows.Select(row => row[1].Text).ShouldBe(["Họ và tên", "Bùi Văn Một", "Hà Thị Hai", "Lò Văn Ba"]);
        workbook.Sheets[0].Rows[1][3].Text.ShouldBe("\"Bí thư");
    }

    [Fact]
    public void Read_WhenEmpty_SaysSo() => Read("empty.csv").Findings.ShouldHaveSingleItem().Code.ShouldBe("file-empty");

    [Fact]
    public void Read_WhenAnotherSeparatorIsChosen_FollowsAndWarnsOfOneColumn()
    {
        var workbook = CaseWorkbook.Read("12-csv-dialects/short-row.csv", new TextDialect("utf-8", '|'));

        workbook.Findings.ShouldHaveSingleItem().Code.ShouldBe("text-one-column");
        workbook.Sheets[0].Rows[0].Cells.Count.ShouldBe(1);
    }

    private static Workbook Read(string file) => CaseWorkbook.Read($"12-csv-dialects/{file}");

    private static IEnumerable<string> Texts(SheetRow row) => row.Cells.Select(cell => cell.Text);
}
