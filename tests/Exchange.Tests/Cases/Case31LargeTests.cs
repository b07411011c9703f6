using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case31LargeTests
{
    [Fact]
    public void Understand_WhenTwentyThousandRows_KeepsAllInOrderAndMergesNobody()
    {
        var records = Texts.Read(LargeList.AsText()).Records;

        records.People.Select(person => person.Code).ShouldBe(Enumerable.Range(1, LargeList.Rows).Select(LargeList.Code));
        records.People.Count(person => person.Birth?.Precision == DatePrecision.Month).ShouldBe(LargeList.Rows / 8);
        records.People.Count(person => person.Birth?.Precision == DatePrecision.Year).ShouldBe(LargeList.Rows / 16);
        records.Findings.ShouldNotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Understand_WhenTheSameListIsAWorkbook_ReadsTheSamePeople()
    {
        using var stream = new MemoryStream(LargeList.AsWorkbook(500));

        var people = SheetImport.Understand(WorkbookReader.Read(stream, "list.xlsx"), CaseReading.Today).Records.People;

        people.Select(person => (person.Code, person.Name, person.Birth)).ShouldBe(Texts.Read(LargeList.AsText(500)).Records.People.Select(person => (person.Code, person.Name, person.Birth)));
    }
}
