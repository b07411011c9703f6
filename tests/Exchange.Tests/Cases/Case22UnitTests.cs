using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Units;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Tests.Matching;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 22: names of communes before and after 1 July 2025.</summary>
public sealed class Case22UnitTests
{
    private static readonly DateOnly Merged = new(2025, 7, 1);
    private static readonly RosterView View = Folded.View(new DateOnly(2025, 12, 31), Drafts());
    private static readonly UnitMatcher Matcher = new(View);

    [Theory]
    [InlineData(1, "Xã Yên Nghiệp")]
    [InlineData(2, "Xã Ân Nghĩa")]
    [InlineData(3, "Thị trấn Vụ Bản")]
    [InlineData(4, "Xã Ngọc Sơn")]
    [InlineData(5, "Xã Quý Hòa")]
    [InlineData(6, "Xã Xuất Hóa")]
    public void Home_WhenOfAFormerUnit_IsThatUnitAndKeptAsWritten(int row, string unit)
    {
        var match = Matcher.Home(Cell(row, 2), worksHere: true);
        View.Roster.Units.Facts.Latest(match.Row).Name.ShouldBe(unit);
        View.Roster.Units.EndedOn[match.Row].ShouldBe(Merged);
        match.Doubt.ShouldBeNull();
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Home_WhenOfNoUnitOnRecord_IsKeptAsWritten(int row)
    {
        var match = Matcher.Home(Cell(row, 2), worksHere: true);
        match.Row.ShouldBe(-1);
        match.Doubt!.Code.ShouldBe("home-not-on-record");
    }

    [Fact]
    public void Home_WhenACommuneAloneAndNoWorkplace_IsAsked() => Matcher.Home(Cell(9, 2), worksHere: false).Doubt!.Code.ShouldBe("home-ambiguous");

    [Fact]
    public void Home_WhenOldAndNewUnitShareTheName_IsAskedUnlessADayTells()
    {
        Matcher.Home("Xã Ngọc Sơn", worksHere: true).Doubt!.Code.ShouldBe("home-ambiguous");
        var born = Matcher.Home("Xã Ngọc Sơn", worksHere: true, new DateOnly(2001, 1, 1));
        View.Roster.Units.EndedOn[born.Row].ShouldBe(Merged);
    }

    [Theory]
    [InlineData(1, "Xã Đại Đồng")]
    [InlineData(2, "Xã Đại Đồng")]
    [InlineData(3, "Xã Lạc Sơn")]
    [InlineData(4, "Xã Ngọc Sơn")]
    [InlineData(5, "Xã Mường Vang")]
    [InlineData(6, "Xã Yên Phú")]
    public void Workplace_WhenNamedByAnOrgan_IsTheUnitOfToday(int row, string unit)
    {
        var match = Matcher.Workplace(Cell(row, 3));
        View.Unit(match.Row).Name.ShouldBe(unit);
        View.Roster.Units.CreatedOn[match.Row].ShouldBe(Merged);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Workplace_WhenOfTheDistrict_IsClosedAndNotVacant(int row) => Matcher.Workplace(Cell(row, 3)).Doubt!.Code.ShouldBe("unit-closed");

    [Fact]
    public void Workplace_WhenMerged_OffersItsSuccessor() =>
        Matcher.Workplace("UBND xã Yên Nghiệp").Doubt!.ShouldSatisfyAllConditions(doubt => doubt.Code.ShouldBe("unit-merged"), doubt => doubt.Right.ShouldBe("Xã Đại Đồng"));

    [Fact]
    public void Workplace_WhenMergedTwice_OffersTheLast() => Matcher.Workplace("Xã Hương Nhượng").Doubt!.Right.ShouldBe("Xã Lạc Sơn");

    [Fact]
    public void Workplace_WhenMisspelled_SuggestsTheNearest() =>
        Matcher.Workplace("Xã Mường Vamg").Doubt!.ShouldSatisfyAllConditions(doubt => doubt.Code.ShouldBe("unit-unknown"), doubt => doubt.Right.ShouldBe("Xã Mường Vang"));

    [Theory]
    [InlineData("Xã Quý Hoà", "Xã Quý Hòa")]
    [InlineData("Thuỷ", "Thủy")]
    [InlineData("TT Vụ Bản", "Thị trấn Vụ Bản")]
    [InlineData("xã Ngọc Sơn - Lạc Sơn - HB", "Xã Ngọc Sơn, huyện Lạc Sơn, tỉnh Hòa Bình")]
    [InlineData("Xã Xuất Hoá, H. Lạc Sơn", "Xã Xuất Hóa, huyện Lạc Sơn")]
    public void Place_WhenSpelledOtherwise_Agrees(string one, string other) => PlaceText.Agree(PlaceText.Of(one), PlaceText.Of(other)).ShouldBe(true);

    private static string Cell(int row, int column) => CaseFile.Rows("22-units-before-after-2025/input.csv")[row][column].Text;

    private static IEnumerable<EventDraft> Drafts()
    {
        var start = new DateOnly(2000, 1, 1);
        EventDraft Created(string id, string code, string name, string tier, string? parent, DateOnly on) =>
            new(new UnitCreated(new UnitId(id), new UnitFacts(code, name, tier, tier, parent is null ? null : new UnitId(parent), 1)), on);
        yield return Created("district", "157", "Huyện Lạc Sơn", "district", null, start);
        yield return Created("committee", "", "Huyện ủy Lạc Sơn", "district", "district", start);
        yield return Created("state", "", "Ủy ban nhân dân huyện Lạc Sơn", "district", "district", start);
        var rows = CaseFile.Rows("22-units-before-after-2025/lac-son-old-to-new.csv").Skip(1).Select(row => row.Select(cell => cell.Text).ToArray()).ToArray();
        foreach (var row in rows)
        {
            yield return Created("old-" + row[0], row[0], row[1], "commune", "district", start);
        }

        // One step before that of 2025, so that a unit is found over two.
        yield return new EventDraft(new UnitsMerged(new UnitId("old-05335"), [new UnitId("old-05332")]), new DateOnly(2024, 1, 1));
        foreach (var group in rows.GroupBy(row => (Code: row[4], Name: row[5])))
        {
            yield return Created("new-" + group.Key.Code, group.Key.Code, group.Key.Name, "commune", null, Merged);
            UnitId[] merged = [.. group.Select(row => row[0]).Where(code => code != "05332").Select(code => new UnitId("old-" + code))];
            yield return new EventDraft(new UnitsMerged(new UnitId("new-" + group.Key.Code), merged), Merged);
        }

        yield return new EventDraft(new UnitAbolished(new UnitId("committee")), Merged);
        yield return new EventDraft(new UnitAbolished(new UnitId("state")), Merged);
        yield return new EventDraft(new UnitAbolished(new UnitId("district")), Merged);
    }
}
