using CadreOrleans.Domain.Assessments;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case20ShiftedTests
{
    private const string File = "20-shifted-truncated/input.csv";

    [Fact]
    public void Understand_WhenColumnsHaveShifted_SaysSoAndStoresNothingThere()
    {
        var reading = CaseReading.Of(File);

        var finding = reading.Single("column-holds-assessments");
        (finding.Value, finding.Details![0], finding.Details[1], finding.Severity).ShouldBe(("quequan", "23", "23", FindingSeverity.Warning));
        finding.Fixes!.ShouldHaveSingleItem().Values.ShouldBe(["assessment.level"]);
        reading.Single("column-holds-standards").Value.ShouldBe("noio");
        reading.Records.People.Count.ShouldBe(38);
        reading.Records.People.ShouldAllBe(person => person.HomeText == null && person.Residence == null);
    }

    [Fact]
    public void Understand_WhenTheSourceCutTexts_NamesTheLengths() => CaseReading.Of(File).Records.Findings
        .Where(finding => finding.Code == "column-cut").Select(finding => (finding.Value, finding.Right)).ShouldContain(("trinhdo", "20"));

    [Fact]
    public void Understand_WhenNoBirthIsKnown_ImportsAllTheSame()
    {
        var reading = CaseReading.Of(File);

        reading.Single("column-of-births-empty").Severity.ShouldBe(FindingSeverity.Warning);
        reading.Records.People.ShouldAllBe(person => person.Birth == null && person.PartyAdmission == null);
        reading.Records.Findings.ShouldNotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Understand_WhenTheColumnIsMappedToAssessments_ReadsYearlyRatings()
    {
        var mapping = new SheetMapping("ratings", [new ColumnChoice("quequan", "assessment.level")]);
        var reading = CaseReading.Of(File, new SheetChoices { Mappings = new Dictionary<string, SheetMapping> { ["input.csv"] = mapping } });

        reading.Records.People[15].Assessments.ShouldBe(
            [new AssessmentRecord(2017, AssessmentLevel.Good), new AssessmentRecord(2018, AssessmentLevel.Good), new AssessmentRecord(2019, AssessmentLevel.Good)]);
        reading.Records.People[17].Assessments.ShouldBe(
            [new AssessmentRecord(2017, AssessmentLevel.Excellent), new AssessmentRecord(2018, AssessmentLevel.Excellent), new AssessmentRecord(2019, AssessmentLevel.Good)]);
    }
}
