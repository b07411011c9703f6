using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Tests.Matching;

/// <summary>Who a row is, and what it changes.</summary>
public sealed class PersonMatcherTests
{
    private static readonly OfficialFacts Hung = new(
        "Bùi Văn Hùng", Sex.Male, PartialDate.Parse("1971-05-12"), "Mường", HomeText: "Xã Ngọc Lâu, huyện Lạc Sơn", IdentityNumber: "017071000123", PartyAdmission: PartialDate.Parse("1995-03-01"));

    private static readonly PersonMatcher Matcher = new(View(Hung, new OfficialFacts("Bùi Văn Hùng", Sex.Male, PartialDate.Parse("1983-11-20"), HomeText: "Xã Ân Nghĩa")));

    [Fact]
    public void Find_WhenNameBirthAndHomeAgree_IsThatOfficial()
    {
        var match = Matcher.Find(Person("Đ/c BÙI VĂN HÙNG") with { Birth = PartialDate.Parse("1971-05-12"), HomeText = "xã Ngọc Lâu" });
        match.Match!.Official.Value.ShouldBe("o-1");
        match.Doubt.ShouldBeNull();
    }

    [Fact]
    public void Find_WhenTheIdentityNumberAgrees_NeedsNoMore() =>
        Matcher.Find(Person("Bùi Văn Hùng") with { IdentityNumber = "017071000123" }).Match!.Official.Value.ShouldBe("o-1");

    [Fact]
    public void Find_WhenTheNumberIsOfAnotherName_Asks() =>
        Matcher.Find(Person("Hà Thị Hai") with { IdentityNumber = "017071000123" }).ShouldSatisfyAllConditions(
            match => match.Match.ShouldBeNull(), match => match.Doubt!.Code.ShouldBe("identity-of-another-name"));

    [Fact]
    public void Find_WhenOnlyTheNameAgrees_FindsNobodyAndSaysSo() =>
        Matcher.Find(Person("Bùi Văn Hùng")).ShouldSatisfyAllConditions(
            match => match.Match.ShouldBeNull(), match => match.IsNew.ShouldBeFalse(), match => match.Doubt!.Code.ShouldBe("person-cannot-be-identified"), match => match.Candidates.Count.ShouldBe(2));

    [Fact]
    public void Find_WhenOnlyTheYearAgrees_ListsTheCandidateAndAsks() =>
        Matcher.Find(Person("Bùi Văn Hùng") with { Birth = PartialDate.OfYear(1971), HomeText = "Xã Ngọc Lâu" }).ShouldSatisfyAllConditions(
            match => match.Doubt!.Code.ShouldBe("person-probably-on-record"), match => match.Doubt!.Fixes!.Single().Values.ShouldBe(["o-1"]));

    [Fact]
    public void Find_WhenBirthDiffers_IsANewPerson() => Matcher.Find(Person("Bùi Văn Hùng") with { Birth = PartialDate.Parse("1990-03-03") }).IsNew.ShouldBeTrue();

    [Fact]
    public void Find_WhenADiacriticDiffers_IsANewPerson() => Matcher.Find(Person("Bùi Văn Hưng") with { Birth = PartialDate.Parse("1971-05-12") }).IsNew.ShouldBeTrue();

    [Fact]
    public void Change_WhenTheFileSaysTheSame_IsNone()
    {
        var person = Person("Bùi Văn Hùng") with
        {
            Sex = Sex.Male,
            Birth = Hung.Birth,
            Ethnicity = "mường",
            HomeText = "Xã  Ngọc Lâu, huyện Lạc Sơn",
            IdentityNumber = Hung.IdentityNumber,
            PartyAdmission = Hung.PartyAdmission,
        };
        FactsChange.Of(Hung, person).ShouldSatisfyAllConditions(change => change.Changes.ShouldBeEmpty(), change => change.After.ShouldBe(Hung));
    }

    [Fact]
    public void Change_WhenCellsAreBlank_WipesNothing() => FactsChange.Of(Hung, Person("Bùi Văn Hùng")).After.ShouldBe(Hung);

    [Fact]
    public void Change_WhenOneCellWasEdited_IsThatCell()
    {
        var change = FactsChange.Of(Hung, Person("Bùi Văn Hùng") with { Ethnicity = "Thái" });
        change.Changes.ShouldBe([new FieldChange("ethnicity", "Mường", "Thái")]);
        change.After.ShouldBe(Hung with { Ethnicity = "Thái" });
    }

    [Theory]
    [InlineData("1971", "1971-05-12", false)]
    [InlineData("1971-05", "1971-05-12", false)]
    [InlineData("1972-01-01", "1972-01-01", true)]
    [InlineData("1972", "1972", true)]
    public void Change_WhenADateIsCoarser_TakesNoPrecisionAway(string read, string after, bool contradicts)
    {
        var change = FactsChange.Of(Hung, Person("Bùi Văn Hùng") with { Birth = PartialDate.Parse(read) });
        change.After.Birth.ToString().ShouldBe(after);
        change.Doubts.Any(doubt => doubt.Code == "record-other-date").ShouldBe(contradicts);
    }

    [Fact]
    public void Change_WhenADateIsFiner_IsTaken() =>
        FactsChange.Of(Hung with { Birth = PartialDate.OfYear(1971) }, Person("Bùi Văn Hùng") with { Birth = PartialDate.Parse("1971-05-12") }).Changes.Single()
            .ShouldBe(new FieldChange("birth", "1971", "1971-05-12"));

    [Fact]
    public void Entries_WhenLevelsAreHigherThanRecorded_AreAddedOnce()
    {
        var official = new OfficialId("o-1");
        var view = Folded.View(new DateOnly(2022, 6, 30),
        [
            new EventDraft(new OfficialRegistered(official, Hung), new DateOnly(2000, 1, 1)),
            new EventDraft(new DegreeAwarded(official, DegreeLevel.University, "Luật", StudyMode.FullTime, PartialDate.OfYear(1995), false), new DateOnly(1995, 1, 1)),
            new EventDraft(new TrainingCompleted(official, TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Intermediate), new DateOnly(2005, 1, 1)),
        ]);
        var person = Person("Bùi Văn Hùng") with
        {
            Degrees = [new DegreeRecord(DegreeLevel.University, "luật"), new DegreeRecord(DegreeLevel.Master, Awarded: PartialDate.OfYear(2010))],
            PoliticalTheory = PoliticalTheoryLevel.Senior,
        };
        EntriesChange.Of(view, 0, person, new DateOnly(2022, 1, 1)).ShouldBe(
        [
            new NewEntry(new DegreeEntry(DegreeLevel.Master, null, StudyMode.Unknown, PartialDate.OfYear(2010), false), new DateOnly(2010, 1, 1)),
            new NewEntry(new TrainingEntry(TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Senior, StateManagementLevel.None, null), new DateOnly(2022, 1, 1)),
        ]);
        EntriesChange.Of(view, 0, person with { Degrees = [], PoliticalTheory = PoliticalTheoryLevel.Elementary }, new DateOnly(2022, 1, 1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Trưởng Phòng TN&MT", "Trưởng phòng Tài nguyên và Môi trường")]
    [InlineData("TP TC-KH", "Trưởng phòng Tài chính - Kế hoạch")]
    [InlineData("Chủ tịch UBMTTQ huyện", "Chủ tịch Ủy ban MTTQ huyện")]
    [InlineData("Bí thư huyện uỷ", "Bí thư Huyện ủy")]
    [InlineData("Phó CT.UBND huyện", "Phó Chủ tịch UBND huyện")]
    [InlineData("Chánh VP.HĐND&UBND huyện", "Chánh Văn phòng HĐND và UBND huyện")]
    [InlineData("Phó Trưởng Phòng Kinh tế-Hạ tầng", "Phó Trưởng phòng Kinh tế và Hạ tầng")]
    [InlineData("Chủ tịch UBMTTQVN", "Chủ tịch Ủy ban MTTQ")]
    public void Key_WhenAbbreviated_IsThatOfTheFullName(string written, string name) =>
        OrganKey.Of(PostReader.Read(written).Value.Posts.Single().Name).ShouldBe(OrganKey.Of(name));

    private static PersonRecord Person(string name) => new(new RecordSource("Sheet1", [2]), name);

    private static RosterView View(params OfficialFacts[] people) => Folded.View(
        new DateOnly(2022, 6, 30), people.Select((facts, place) => new EventDraft(new OfficialRegistered(new OfficialId($"o-{place + 1}"), facts), new DateOnly(2000, 1, 1))));
}
