using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.DueList;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Tests.Figures;

namespace CadreOrleans.Roster.Tests.DueList;

/// <summary>Every kind of due item, at the edges that the regulations set.</summary>
public sealed class DueListReaderTests
{
    private const string Today = "2022-06-30";
    private const string Term = "2025-2030";
    private static readonly OfficialId One = new("o-1");

    [Theory]
    [InlineData(Sex.Male, "1962-09-15", "2023-06-30")]
    [InlineData(Sex.Male, "1962-10-01", null)]
    [InlineData(Sex.Female, "1967-05-20", "2023-05-31")]
    [InlineData(Sex.Male, "1962", "2022-07-31")]
    public void Retirement_ByTheRoadmap_FallsOnTheLastDayOfItsMonthAndThePensionOnTheNext(Sex sex, string birth, string? retires)
    {
        var item = Read(new Records().Person("o-1", sex, birth).Seat("o-1", "a", "commune-civil-servant", "2015-01-01")).SingleOrDefault();
        item?.Kind.ShouldBe(DueKind.Retirement);
        item?.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(retires);
        item?.Notice.ShouldBe(item.On.AddDays(1));
        (item is null).ShouldBe(retires is null);
    }

    [Fact]
    public void Retirement_OfALeaderWithNobodyBehind_AsksForAttention()
    {
        var records = new Records().Person("o-1", Sex.Male, "1962-09").Seat("o-1", "a", "commune-secretary", "2015-01-01");
        Read(records).Single().State.ShouldBe(DueState.Attention);
        var behind = Read(records.Person("o-2", Sex.Male, "1980-01").Plan(Term, "a", "commune-secretary", "2022-02-01", "o-2")).Single(item => item.Kind == DueKind.Retirement);
        (behind.State, behind.Number).ShouldBe((DueState.OnTime, 1));
    }

    [Theory]
    [InlineData("2022-09-28", "2022-06-30", DueState.Overdue)]
    [InlineData("2022-09-29", "2022-07-01", DueState.OnTime)]
    [InlineData("2023-06-30", "2023-04-01", DueState.OnTime)]
    public void TermEnd_WhenNinetyDaysBeforeHavePassed_IsOverdue(string ends, string notice, DueState state)
    {
        var item = Read(new Records().Person("o-1", Sex.Male, "1980-01").Seat("o-1", "d", "district-division-head", "2017-10-01", termEnds: ends)).Single();
        (item.Kind, item.Notice, item.State, item.Action).ShouldBe((DueKind.TermEnd, Day(notice), state, "reappoint"));
    }

    [Theory]
    [InlineData("2022-06-15", "2022-06-15", DueState.OnTime)]
    [InlineData("2022-07-01", null, DueState.Overdue)]
    public void TermEnd_WhenNoticeWasGivenByTheDay_IsOverdueNoMore(string told, string? given, DueState state)
    {
        var records = new Records().Person("o-1", Sex.Male, "1980-01").Seat("o-1", "d", "district-division-head", "2017-10-01", termEnds: "2022-09-01")
            .Add(new TermNoticeGiven(new IncumbencyId("i-1"), new PositionId("d-district-division-head"), One), told);
        var item = Read(records).Single();
        (item.Kind, item.NoticeGiven, item.State, item.Notice).ShouldBe((DueKind.TermEnd, given is null ? null : Day(given), state, Day("2022-06-03")));
    }

    [Theory]
    [InlineData("1965-01", "reappoint-to-retirement")]
    [InlineData("1963-03", "extend-to-retirement")]
    [InlineData("1970-01", "reappoint")]
    public void TermEnd_ByTheServiceLeftThen_IsRenewedOrExtended(string birth, string action) =>
        Read(new Records().Person("o-1", Sex.Male, birth).Seat("o-1", "d", "district-division-head", "2017-10-01", termEnds: "2022-12-31")).Single(item => item.Kind == DueKind.TermEnd).Action.ShouldBe(action);

    [Fact]
    public void TermEnd_OfAnElectedPost_IsElectedAnew() => Read(new Records().Person("o-1", Sex.Male, "1980-01")
        .Seat("o-1", "a", "commune-committee-vice-chair", "2017-10-01", termEnds: "2022-12-31", takenBy: TakenBy.Election)).Single().Action.ShouldBe("elect-again");

    [Fact]
    public void TermLimit_AfterTenYearsInOneHeadPost_IsDue()
    {
        var item = Read(new Records().Person("o-1", Sex.Male, "1980-01").Seat("o-1", "a", "commune-secretary", "2012-10-01")).Single();
        (item.Kind, item.On, item.Source.Document).ShouldBe((DueKind.TermLimit, new DateOnly(2022, 10, 1), "NĐ 138/2020/NĐ-CP"));
    }

    [Fact]
    public void Rotation_WithAPlannedReturn_IsDueOnItAndWhenTheLeastStayIsOver()
    {
        var items = Read(new Records().Person("o-1", Sex.Male, "1980-01")
            .Seat("o-1", "a", "commune-committee-vice-chair", "2019-08-01", MoveKind.RotationVertical, plannedReturn: "2022-12-01"));
        items.Select(item => (item.Kind, item.On)).ShouldBe([(DueKind.MinimumStay, new DateOnly(2022, 8, 1)), (DueKind.PlannedReturn, new DateOnly(2022, 12, 1))]);
        items[0].Number.ShouldBe(36);
    }

    [Theory]
    [InlineData("1987-10-05", "2022-10-01")]
    [InlineData("1987-06-30", "2022-06-01")]
    [InlineData("1987", "2022-12-01")]
    [InlineData("1988", null)]
    public void AgeLimit_OfAYouthUnionPost_IsDueWithTheMonthInWhichThirtyFiveIsReachedForCertain(string birth, string? on)
    {
        var item = Read(new Records().Position("a", "commune-youth-head").Person("o-1", Sex.Male, birth).Seat("o-1", "a", "commune-youth-head", "2018-01-01"))
            .SingleOrDefault(found => found.Kind == DueKind.AgeLimit);
        item?.On.ShouldBe(Day(on!));
        item?.Number.ShouldBe(35);
        (item is null).ShouldBe(on is null);
    }

    [Fact]
    public void BarLapse_WhenAReprimandEnds_IsOneItemForThoseWithTheRight()
    {
        var item = Read(new Records().Person("o-1", Sex.Male, "1980-01").Seat("o-1", "a", "commune-civil-servant", "2015-01-01")
            .Add(new Disciplined(One, DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Duty), "2022-01-15")).Single();
        (item.Kind, item.On, item.Needs).ShouldBe((DueKind.BarLapse, new DateOnly(2023, 1, 15), FieldGroups.Discipline));
    }

    [Theory]
    [InlineData("1968-05", 1)]
    [InlineData("1968-06", 0)]
    public void NomineeUnfit_WhenOneFullTermIsNotLeftAtTheReferenceMonth_IsToBeTakenOut(string birth, int unfit)
    {
        var items = Read(Planned(birth)).Where(item => item.Kind == DueKind.NomineeUnfit).ToArray();
        items.Length.ShouldBe(unfit);
        items.ShouldAllBe(item => item.State == DueState.Now && item.Action == "unfit-remaining-service" && item.Needs == FieldGroups.None);
    }

    [Fact]
    public void NomineeUnfit_WhenDisciplined_NeedsTheRightToSeeIt()
    {
        var item = Read(Planned("1980-01").Add(new Disciplined(One, DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Duty), "2022-06-15")).First(item => item.Kind == DueKind.NomineeUnfit);
        (item.Action, item.Needs, item.Plan).ShouldBe(("unfit-no-bar", FieldGroups.Discipline, new PlanId(Term, "d")));
    }

    [Fact]
    public void NomineeUnfit_WhenLeavingWithinTheMonthsAhead_IsDueOnThatDay()
    {
        var item = Read(Planned("1980-01").Add(new LeftService(One, LeavingReason.Other), "2022-09-01")).Single(item => item.Kind == DueKind.NomineeUnfit);
        (item.On, item.Action, item.State).ShouldBe((new DateOnly(2022, 9, 1), "unfit-in-service", DueState.Attention));
    }

    [Fact]
    public void Review_WhenNotHeldInTheFirstQuarter_IsOverdueAndTheNextOneAhead()
    {
        var records = new Records().Official("o-1").Plan("2020-2025", "a", "commune-secretary", "2021-02-01", "o-1");
        Reviews(records).ShouldBe([(new DateOnly(2022, 3, 31), DueState.Overdue), (new DateOnly(2023, 3, 31), DueState.Attention)]);
        records.Add(new PlanReviewed(new PlanId("2020-2025", "a"), 2022), "2022-03-15");
        Reviews(records).ShouldBe([(new DateOnly(2023, 3, 31), DueState.Attention)]);
    }

    [Fact]
    public void PlanApproval_WhenAPlanIsOnlyProposed_IsShownUntilItIsApproved()
    {
        var records = Planned("1980-01");
        var item = Read(records).Single(found => found.Kind == DueKind.PlanApproval);
        (item.State, item.Notice, item.Plan).ShouldBe((DueState.Attention, new DateOnly(2022, 2, 1), new PlanId(Term, "d")));
        Read(records.Add(new PlanApproved(new PlanId(Term, "d"), 1, "QĐ 1"), "2022-05-01")).ShouldNotContain(found => found.Kind == DueKind.PlanApproval);
    }

    [Theory]
    [InlineData("2022-06-30", 12, "2023-06-30")]
    [InlineData("2022-06-30", 1, "2022-07-31")]
    [InlineData("2022-01-31", 1, "2022-02-28")]
    [InlineData("2022-06-15", 12, "2023-06-15")]
    public void LastDay_FromTheEndOfAMonth_IsTheEndOfAMonth(string today, int months, string last) => DueListReader.LastDay(Day(today), months).ShouldBe(Day(last));

    [Fact]
    public void Unit_WhenAsked_LeavesOthersOut()
    {
        var view = new Records().Person("o-1", Sex.Male, "1962-09").Seat("o-1", "a", "commune-civil-servant", "2015-01-01").View(Today);
        (DueListReader.Read(view, new UnitId("a"), 12).Count, DueListReader.Read(view, new UnitId("b"), 12).Count).ShouldBe((1, 0));
    }

    [Fact]
    public void Texts_OfEveryKindAndState_AreInBothLanguages()
    {
        Enum.GetValues<DueKind>().Select(DueTexts.Code).Distinct().Count().ShouldBe(Enum.GetValues<DueKind>().Length);
        Enum.GetValues<DueKind>().Select(DueTexts.Name).Concat(Enum.GetValues<DueState>().Select(DueTexts.Name)).ShouldAllBe(name => name.Vi != name.En);
    }

    private static Records Planned(string birth) => new Records().Person("o-1", Sex.Male, birth).Seat("o-1", "d", "district-specialist", "2010-01-01")
        .Add(new Assessed(One, 2021, AssessmentLevel.Good, null, []), "2021-12-15")
        .Plan(Term, "d", "district-division-head", "2022-02-01", "o-1");

    private static IReadOnlyList<DueItem> Read(Records records)
    {
        var items = DueListReader.Read(records.View(Today), null, 12);
        items.ShouldAllBe(item => DueTexts.Action(item).Vi != DueTexts.Action(item).En);
        return items;
    }

    private static IEnumerable<(DateOnly, DueState)> Reviews(Records records) => Read(records).Where(item => item.Kind == DueKind.Review).Select(item => (item.On, item.State));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
