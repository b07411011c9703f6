using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Tests.Cases;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Understood;

public sealed class SheetImportTests
{
    [Theory]
    [InlineData("02-tcvn3/input.xlsx")]
    [InlineData("02-tcvn3/input-utf8.csv")]
    [InlineData("02-tcvn3/input-cp1252.csv")]
    [InlineData("03-vni/input.xlsx")]
    [InlineData("03-vni/input-utf8.csv")]
    public void Understand_WhenHeadersAreInAnOldEncoding_MatchesThemDecoded(string file)
    {
        var reading = CaseReading.Of(file);

        reading.Outlines[0].Columns.ShouldContain(column => column.Field == "person.name" && column.Name == "Họ và tên");
        reading.Records.People[0].Name.ShouldBe("Nguyễn Văn Lương");
    }

    [Fact]
    public void Understand_WhenACellSaysAsAbove_TakesTheValueAboveAndSaysSo()
    {
        var reading = Texts.Read("STT,Họ và tên,Ngày sinh,Dân tộc\n1,Bùi Văn Một,1971,Mường\n2,Hà Thị Hai,1980,nt\n");

        reading.Records.People[1].Ethnicity.ShouldBe("Mường");
        (reading.Single("ditto").Where, reading.Single("ditto").Right).ShouldBe(("list.csv!D3", "Mường"));
    }

    [Fact]
    public void Understand_WhenTheHeaderIsRepeated_TakesItForNobody()
    {
        const string header = "STT,Họ và tên,Ngày sinh,Quê quán\n";

        Texts.Read(header + "1,Bùi Văn Một,1971,Xã A\n" + header + "2,Hà Thị Hai,1980,Xã B\n").Records.People.Select(person => person.Name).ShouldBe(["Bùi Văn Một", "Hà Thị Hai"]);
    }

    [Fact]
    public void Understand_WhenSectionsNameUnits_GivesThemToTheirPeople() =>
        Texts.Read("STT,Họ và tên,Ngày sinh,Chức vụ\nI,Xã Ân Nghĩa,,\n1,Bùi Văn Một,1971,Bí thư\nII,Xã Tự Do,,\n1,Hà Thị Hai,1980,Chủ tịch\n")
            .Records.People.Select(person => person.Unit).ShouldBe(["Xã Ân Nghĩa", "Xã Tự Do"]);

    [Fact]
    public void Understand_WhenAUnitIsMergedOverItsPeople_GivesItToAll()
    {
        static string Cell(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
        var rows = $"<row r=\"1\">{Cell("A1", "Đơn vị")}{Cell("B1", "Họ và tên")}{Cell("C1", "Ngày sinh")}</row>"
            + $"<row r=\"2\">{Cell("A2", "Phòng A")}{Cell("B2", "Bùi Văn Một")}{Cell("C2", "1971")}</row><row r=\"3\">{Cell("B3", "Hà Thị Hai")}{Cell("C3", "1980")}</row>";
        using var stream = new MemoryStream(XlsxFile.Of(rows, "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"));

        SheetImport.Understand(WorkbookReader.Read(stream, "a.xlsx"), CaseReading.Today).Records.People.Select(person => person.Unit).ShouldBe(["Phòng A", "Phòng A"]);
    }

    [Fact]
    public void Understand_WhenTheHeaderStatesAnotherOrderThanTheData_FollowsTheDataAndSaysSo()
    {
        var reading = Texts.Read("STT,Họ và tên,Ngày sinh (mm/dd/yyyy)\n1,Bùi Văn Một,25/05/1971\n2,Hà Thị Hai,03/09/1980\n");

        reading.Records.People.Select(person => person.Birth.ToString()).ShouldBe(["1971-05-25", "1980-09-03"]);
        reading.Single("dates-not-as-header").Where.ShouldBe("list.csv!C");
    }

    [Fact]
    public void Understand_WhenAUnitListHasACycle_NamesIt()
    {
        var reading = Texts.Read("Mã đơn vị,Tên đơn vị,Đơn vị cấp trên\nA,Xã A,B\nB,Xã B,A\nC,Huyện C,\n");

        reading.Records.Units.Count.ShouldBe(3);
        reading.Records.Findings.ShouldContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Understand_WhenNoHeaderIsKnown_AsksAndFollowsASavedMapping()
    {
        const string list = "cột một,cột hai\nBùi Văn Một,12/05/1971\n";
        Texts.Read(list).Records.Findings.ShouldContain(finding => finding.Code == "sheet-layout-unknown");

        var mapping = new SheetMapping("mine", [new ColumnChoice("Cột một", "person.name"), new ColumnChoice("Cột hai", "person.birth")]);
        var person = Texts.Read(list, new SheetChoices { Mappings = new Dictionary<string, SheetMapping> { ["list.csv"] = mapping } }).Records.People.ShouldHaveSingleItem();
        (person.Name, person.Birth.ToString()).ShouldBe(("Bùi Văn Một", "1971-05-12"));
    }

    [Fact]
    public void Understand_WhenTheFileIsRefused_GivesItsFindingOnly()
    {
        var reading = CaseReading.Of("24-wrong-file-types/html-named.xls");

        reading.Records.Findings.ShouldHaveSingleItem().Code.ShouldBe("file-web-page");
        reading.Records.RowsRead.ShouldBe(0);
    }
}
