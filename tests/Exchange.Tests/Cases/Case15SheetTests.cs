using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case15SheetTests
{
    private const string File = "15-ghost-hidden-rows/input.xlsx";

    [Fact]
    public void Understand_WhenASheetIsHidden_NamesItAndReadsItOnlyWhenAsked()
    {
        var plain = CaseReading.Of(File);
        plain.Single("sheet-hidden").Where.ShouldBe("Nháp");
        plain.Records.People.Select(person => person.Source.Sheet).Distinct().ShouldBe(["Danh sách", "Xã B"]);

        var all = CaseReading.Of(File, new SheetChoices { HiddenSheets = new HashSet<string> { "Nháp" } });
        all.Records.People.Select(person => person.Name).ShouldContain("Hà Thị Nháp");
    }

    [Fact]
    public void Understand_WhenAHiddenRowIsLeftOut_TakesTheOthers()
    {
        CaseReading.Of(File).Records.People.Count(person => person.Source.Sheet == "Danh sách").ShouldBe(6);

        var less = CaseReading.Of(File, new SheetChoices { LeftOutRows = new HashSet<(string, int)> { ("Danh sách", 4) } });
        less.Records.People.Count(person => person.Source.Sheet == "Danh sách").ShouldBe(5);
        (less.Records.RowsOfRecords + less.Records.RowsPassedOver).ShouldBe(less.Records.RowsRead);
    }

    [Fact]
    public void Understand_WhenASheetHasNoTable_SaysSo() =>
        CaseReading.Of(File).Records.Findings.ShouldContain(finding => finding.Code == "sheet-no-table" && finding.Sheet == "Hướng dẫn" && finding.Severity == FindingSeverity.Notice);
}
