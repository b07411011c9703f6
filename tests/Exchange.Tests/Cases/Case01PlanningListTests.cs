using CadreOrleans.Domain.Officials;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case01PlanningListTests
{
    public static TheoryData<string> Files => ["input.xlsx", "input-saved-as.csv"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Understand_WhenBirthsStandByColumn_TellsSexAndPrecision(string file)
    {
        var people = Read(file).Records.People;

        people.Select(person => (person.Name, person.Sex, person.Birth?.ToString())).ShouldBe(
        [
            ("Bùi Văn Mẫu", Sex.Male, "1971-05-12"),
            ("Quách Thị Thử", Sex.Female, "1978-11-20"),
            ("Đinh Công Nghiệm", Sex.Male, "1974-05"),
            ("Hà Thị Ước", Sex.Female, "1980"),
            ("Bạch Đức Chiếu", Sex.Male, "1976-08"),
            ("Nguyễn Thị Ưng", Sex.Female, "1982"),
            ("Bùi Thị Đối", Sex.Female, "1976-02-29"),
            ("Quách Văn Song", null, "1979-07-15"),
            ("Đinh Văn Khuyết", null, null),
            ("Bùi Thị Lệch", Sex.Male, "1985-03-08"),
        ]);
        people[5].PartyAdmission.ToString().ShouldBe("2010");
        people[5].PartyConfirmation.ToString().ShouldBe("2011");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Understand_WhenAPersonIsPlannedForSeveralPosts_GivesOnePersonWithAllEntries(string file)
    {
        var reading = Read(file);

        reading.Records.People.Sum(person => person.Planned.Count).ShouldBe(12);
        var twice = reading.Records.People[1];
        twice.Source.Rows.ShouldBe([12, 14, 15]);
        twice.Planned.Select(planned => $"{planned.Post} {planned.Unit} {planned.Term}")
            .ShouldBe(["Bí thư Huyện ủy 2025-2030", "Phó Bí thư Thường trực Huyện ủy 2025-2030", "Chủ tịch UBND huyện 2025-2030"]);
        reading.Records.RowsOfRecords.ShouldBe(12);
        (reading.Records.RowsOfRecords + reading.Records.RowsPassedOver).ShouldBe(reading.Records.RowsRead);
    }

    [Theory]
    [InlineData("input.xlsx", "Quy hoach 2025-2030")]
    [InlineData("input-saved-as.csv", "input-saved-as.csv")]
    public void Understand_WhenColumnsOfBirthAreFilledWrongly_NamesTheCells(string file, string sheet) => Read(file).Doubts()
        .ShouldBe(
        [
            (FindingSeverity.Error, "birth-in-both-columns", $"{sheet}!C22:D22"),
            (FindingSeverity.Error, "birth-in-neither-column", $"{sheet}!C23:D23"),
            (FindingSeverity.Warning, "sex-unlike-name", $"{sheet}!C24"),
        ]);

    [Fact]
    public void Understand_WhenASectionAndTheColumnDiffer_ReportsIt()
    {
        const string header = "STT,Họ và tên,Ngày sinh,Chức danh quy hoạch\n";
        var reading = Texts.Read(header + "I,CHỨC DANH: BÍ THƯ HUYỆN ỦY,,\n1,Bùi Văn Một,1971,Chủ tịch UBND huyện\n2,Hà Thị Hai,1980,\n");

        var finding = reading.Single("plan-unlike-section");
        (finding.Where, finding.Right).ShouldBe(("list.csv!D3", "BÍ THƯ HUYỆN ỦY"));
        reading.Records.People[1].Planned.ShouldHaveSingleItem().Post.ShouldBe("Bí thư", StringCompareShould.IgnoreCase);
    }

    [Theory]
    [InlineData("Tổng số: 12 lượt người (trong đó: 10 đồng chí)", "")]
    [InlineData("Tổng số: 11 lượt người (trong đó: 9 đồng chí)", "11>12;9>10")]
    [InlineData("Tổng số: 10 đ/c; nữ: 7 = 70,0 %", "7>4")]
    public void Understand_WhenTotalsAreStated_HoldsThemAgainstTheRows(string total, string differences)
    {
        var file = File.ReadAllText(CaseWorkbook.FullPath("01-nam-nu-birth-columns/input-saved-as.csv"))
            .Replace("Tổng số: 12 lượt người (trong đó: 10 đồng chí)", $"\"{total}\"", StringComparison.Ordinal);

        var found = Texts.Read(file).Records.Findings.Where(finding => finding.Code.StartsWith("total-", StringComparison.Ordinal));

        string.Join(';', found.Select(finding => $"{finding.Value}>{finding.Right}")).ShouldBe(differences);
    }

    private static SheetReading Read(string file) => CaseReading.Of($"01-nam-nu-birth-columns/{file}");
}
