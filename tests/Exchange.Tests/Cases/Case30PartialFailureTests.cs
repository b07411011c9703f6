using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case30PartialFailureTests
{
    private const string File = "30-partial-failure/input.csv";

    [Fact]
    public void Understand_WhenOneRowIsBad_NamesItAndReadsTheOthers()
    {
        var reading = CaseReading.Of(File);

        reading.Records.People.Count.ShouldBe(120);
        var error = reading.Records.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ShouldHaveSingleItem();
        (error.Place, error.Value).ShouldBe((CellRange.OfCell(58, 3), "31/02/1975"));
        reading.Records.People.Single(person => person.Source.FirstRow == 58).Code.ShouldBe("C057");
    }

    [Fact]
    public void Understand_WhenTheBadValueIsMended_FindsNoError()
    {
        var values = new Dictionary<(string, int, int), string> { [("input.csv", 58, 3)] = "28/02/1975" };
        var reading = CaseReading.Of(File, new SheetChoices { Values = values });

        reading.Records.Findings.ShouldNotContain(finding => finding.Severity == FindingSeverity.Error);
        reading.Records.People.Single(person => person.Code == "C057").Birth.ToString().ShouldBe("1975-02-28");
    }
}
