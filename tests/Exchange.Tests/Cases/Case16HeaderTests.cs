using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case16HeaderTests
{
    [Fact]
    public void Understand_WhenHeadersAreDirty_KnowsThemAndMapsNoneOfTwoEqualOnes()
    {
        var reading = CaseReading.Of("16-header-problems/input.csv");

        reading.Outlines[0].Columns.Select(column => (column.Name, column.Field)).ShouldBe(
        [
            ("STT", "number"), ("Họ và tên", "person.name"), ("Ngày", null), ("Ngày", null), ("Ghi chú", "note"), ("Chức vụ", "person.post"),
            ("G", null), ("Ghi chú", "note"), ("Dân tộc", "person.ethnicity"), ("Email", "person.email"),
        ]);
        reading.Records.Findings.Where(finding => finding.Code == "columns-same-header").Select(finding => (finding.Where, finding.Details![0])).ShouldBe(
            [("input.csv!C1", "12/05/1971; 03/09/1980"), ("input.csv!D1", "02/03/1996")]);
        reading.Single("column-without-header").Details.ShouldBe(["7", "z"]);
        reading.Records.People.Select(person => person.Ethnicity).ShouldBe(["Mường", "Thái"]);
    }

    [Fact]
    public void Understand_WhenSeveralColumnsMeanTheBirth_ChoosesNoneAndShowsTheConflict()
    {
        var reading = CaseReading.Of("16-header-problems/two-birth-columns.csv");

        reading.Records.Findings.Where(finding => finding.Code == "columns-same-field").Select(finding => (finding.Severity, finding.Where)).ShouldBe(
            [(FindingSeverity.Error, "two-birth-columns.csv!B1"), (FindingSeverity.Error, "two-birth-columns.csv!C1"), (FindingSeverity.Error, "two-birth-columns.csv!D1")]);
        var conflict = reading.Single("columns-disagree");
        (conflict.Where, conflict.Value).ShouldBe(("two-birth-columns.csv!B3:D3", "03/09/1980; 1981; 03/09/1980"));
        reading.Records.People.ShouldAllBe(person => person.Birth == null);
    }

    [Fact]
    public void Understand_WhenThePlannerChoseAColumn_FollowsIt()
    {
        var mapping = new SheetMapping("births", [new ColumnChoice("Ngày sinh", "person.birth"), new ColumnChoice("Năm sinh", null)]);
        var reading = CaseReading.Of(
            "16-header-problems/two-birth-columns.csv", new SheetChoices { Mappings = new Dictionary<string, SheetMapping> { ["two-birth-columns.csv"] = mapping } });

        reading.Records.People.Select(person => person.Birth.ToString()).ShouldBe(["1971-05-12", "1980-09-03"]);
        reading.Records.Findings.ShouldNotContain(finding => finding.Code == "columns-same-field");
    }
}
