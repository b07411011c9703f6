using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case12RowTests
{
    [Fact]
    public void Understand_WhenRowsAreShortOrLong_ShiftsNothingSilently()
    {
        var reading = CaseReading.Of("12-csv-dialects/short-row.csv");

        reading.Doubts().ShouldBe([(FindingSeverity.Error, "row-too-long", "short-row.csv!D3"), (FindingSeverity.Warning, "row-too-short", "short-row.csv!2")], ignoreOrder: true);
        reading.Single("row-too-long").Value.ShouldBe("thừa cột");
        reading.Records.People.Select(person => person.Name).ShouldBe(["Bùi Văn Một", "Hà Thị Hai", "Lò Văn Ba"]);
        reading.Records.People[0].Posts.ShouldBeEmpty();
    }

    [Fact]
    public void Understand_WhenThereIsOnlyAHeader_CountsNobody()
    {
        var records = CaseReading.Of("12-csv-dialects/header-only.csv").Records;

        (records.People.Count, records.RowsOfRecords).ShouldBe((0, 0));
        records.Findings.ShouldHaveSingleItem().Code.ShouldBe("list-empty");
    }

    [Fact]
    public void Understand_WhenAQuoteNeverCloses_KeepsEverybody() =>
        CaseReading.Of("12-csv-dialects/unclosed-quote.csv").Records.People.Count.ShouldBe(3);
}
