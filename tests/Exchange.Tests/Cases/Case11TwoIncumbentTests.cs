using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case11TwoIncumbentTests
{
    [Fact]
    public void Understand_WhenSeatsAreHeldTwice_TellsErrorsFromHandovers() => CaseReading.Of("11-two-incumbents/input.csv").Records.Findings
        .Where(finding => !finding.Code.StartsWith("post-", StringComparison.Ordinal))
        .Select(finding => (finding.Severity, finding.Code, finding.Place.FirstRow, finding.Right))
        .ShouldBe(
        [
            (FindingSeverity.Error, "period-ends-before-it-begins", 14, null),
            (FindingSeverity.Notice, "row-repeated", 16, "15"),
            (FindingSeverity.Error, "seat-over-filled", 3, "2024-12-31"),
            (FindingSeverity.Warning, "seat-handed-over", 7, "17"),
            (FindingSeverity.Error, "seat-over-filled", 10, "2023-06-30"),
            (FindingSeverity.Warning, "person-in-two-posts", 13, "2"),
        ], ignoreOrder: true);

    [Fact]
    public void Understand_WhenTheEarlierHolderNeverEnds_OffersToEndHim()
    {
        var finding = CaseReading.Of("11-two-incumbents/input.csv").Records.Findings.First(finding => finding.Code == "seat-over-filled" && finding.Place.FirstRow == 3);

        finding.Fixes!.ShouldHaveSingleItem().Kind.ShouldBe(FixKind.EndEarlier);
        finding.Describe(System.Globalization.CultureInfo.GetCultureInfo("en")).ShouldContain("row 2");
    }

    [Fact]
    public void Understand_WhenASeatIsVacantWithAnActingHolder_KeepsBoth()
    {
        var records = CaseReading.Of("11-two-incumbents/input.csv").Records;

        records.Positions.ShouldContain(position => position.Code == "TC-H" && position.Seats == 1);
        records.People.Single(person => person.Name == "Bạch Thị Mười").Posts.ShouldHaveSingleItem().Capacity.ShouldBe(Domain.Careers.Capacity.Acting);
        records.Positions.Count.ShouldBe(8);
    }
}
