using System.Globalization;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case24WrongFileTypeTests
{
    [Theory]
    [InlineData("html-named.xls", FileKind.WebPage, "file-web-page")]
    [InlineData("encrypted-looking.xlsx", FileKind.Encrypted, "file-encrypted")]
    [InlineData("truncated.xlsx", FileKind.Archive, "file-archive")]
    [InlineData("binary.csv", FileKind.Unknown, "file-unknown")]
    public void Read_WhenTheFileIsNoList_SaysWhatItIs(string file, FileKind kind, string code)
    {
        var workbook = CaseWorkbook.Read($"24-wrong-file-types/{file}");

        workbook.Refused.ShouldBeTrue();
        workbook.Kind.ShouldBe(kind);
        var finding = workbook.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe((code, FindingSeverity.Error));
        finding.Describe(CultureInfo.GetCultureInfo("en")).ShouldNotBe(finding.Describe(CultureInfo.GetCultureInfo("vi")));
    }

    [Theory]
    [InlineData("xlsx-named.csv", FileKind.Xlsx, ".xlsx", "Bùi Văn Một", 2)]
    [InlineData("csv-named.xlsx", FileKind.Text, ".csv", "Bùi Văn Một", 1)]
    public void Read_WhenTheNameSaysAnotherKind_ReadsTheContentAndSaysSo(string file, FileKind kind, string right, string name, int column)
    {
        var workbook = CaseWorkbook.Read($"24-wrong-file-types/{file}");

        workbook.Kind.ShouldBe(kind);
        workbook.Sheets[0].Rows[1][column].Text.ShouldBe(name);
        var finding = workbook.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Right).ShouldBe(("file-named-otherwise", right));
    }
}
