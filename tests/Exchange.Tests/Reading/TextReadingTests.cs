using System.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Reading;

public sealed class TextReadingTests
{
    private const string List = "Họ và tên;Dân tộc\r\nNguyễn Văn Lương;Mường\r\n";

    [Theory]
    [InlineData("utf-8", false, "utf-8")]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("utf-16", true, "utf-16le")]
    [InlineData("utf-16BE", true, "utf-16be")]
    [InlineData("utf-16", false, "utf-16le")]
    [InlineData("utf-16BE", false, "utf-16be")]
    public void Read_WhenUnicode_TellsTheEncoding(string encoding, bool marked, string name)
    {
        var written = Encoding.GetEncoding(encoding);

        var workbook = Read([.. marked ? written.GetPreamble() : [], .. written.GetBytes(List)]);

        workbook.Dialect.ShouldBe(new TextDialect(name, ';'));
        workbook.Sheets[0].Rows.Select(row => row[1].Text).ShouldBe(["Họ và tên", "Nguyễn Văn Lương"]);
    }

    [Fact]
    public void Read_WhenVietnameseWindows_TellsTheEncoding()
    {
        var vietnamese = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

        // The code page writes tone marks as characters of their own, behind the vowel.
        var workbook = Read(vietnamese.GetBytes(Apart(List)));

        workbook.Dialect!.Encoding.ShouldBe("windows-1258");
        workbook.Sheets[0].Rows[1][1].Text.Normalize().ShouldBe("Nguyễn Văn Lương");
    }

    [Fact]
    public void Read_WhenAQuoteNeverClosesAndAnotherRowIsQuoted_KeepsEveryRow()
    {
        var workbook = Read("a,b\n1,\"x\n2,\"y, z\"\n3,w\n"u8.ToArray());

        workbook.Sheets[0].Rows.Select(row => row[2].Text).ShouldBe(["b", "\"x", "y, z", "w"]);
        workbook.Findings.ShouldHaveSingleItem().Place.FirstRow.ShouldBe(2);
    }

    [Fact]
    public void Read_WhenMarksStandWithinACell_TakesThemAsWritten() =>
        Read("a,b\n5\" x,c\n"u8.ToArray()).Sheets[0].Rows[1].Cells.Select(cell => cell.Text).ShouldBe(["5\" x", "c"]);

    [Fact]
    public void Read_WhenLinesAreBlank_CountsThem() =>
        Read("a;b\r\n\r\n;\r\n1;2\r\n"u8.ToArray()).Sheets[0].Rows.Select(row => row.Number).ShouldBe([1, 4]);

    private static Workbook Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return WorkbookReader.Read(stream, "list.csv");
    }

    private static string Apart(string text) => string.Concat(text.Select(c => c switch
    {
        'ọ' => "o\u0323",
        'à' => "a\u0300",
        'ộ' => "ô\u0323",
        'ễ' => "ê\u0303",
        'ờ' => "ơ\u0300",
        _ => c.ToString(),
    }));
}
