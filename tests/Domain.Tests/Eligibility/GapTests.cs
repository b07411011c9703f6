using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;

namespace CadreOrleans.Domain.Tests.Eligibility;

/// <summary>What is missing, when it closes, and who must study what.</summary>
public sealed class GapTests
{
    private static readonly RuleBook Book = new();

    [Fact]
    public void EarliestDate_WhenABarLapsesAndTimeInPostGrows_IsTheLaterDay()
    {
        var candidate = Asked.Candidate() with
        {
            Career = [Asked.Post("district-division-deputy", "2022-01-15")],
            Disciplines = [Asked.Measure(DisciplineForm.Reprimand, "2023-04-01")],
        };
        var result = Book.Judge(Asked.For(candidate, Purpose.Appointment));
        EarliestDate.Of(result).ShouldBe(Make.Day("2024-04-01"));
        Asked.Pack.Readiness.Of(result).ShouldBe(Readiness.WithinOneYear);
    }

    [Fact]
    public void EarliestDate_WhenServiceRunsOutBefore_IsNone()
    {
        var candidate = Asked.Candidate("1966-11-01") with { Disciplines = [Asked.Measure(DisciplineForm.Reprimand, "2023-04-01")] };
        var result = Book.Judge(Asked.For(candidate, Purpose.Appointment));
        EarliestDate.Of(result).ShouldBeNull();
        Asked.Pack.Readiness.Of(result).ShouldBe(Readiness.Never);
    }

    [Fact]
    public void Readiness_WhenTheRecordsDoNotSay_IsUnknownUnlessSomethingElseFailsForGood()
    {
        var silent = Asked.Candidate() with { Assessments = [] };
        Asked.Pack.Readiness.Of(Book.Judge(Asked.For(silent, Purpose.Appointment))).ShouldBe(Readiness.Unknown);
        Asked.Pack.Readiness.Of(Book.Judge(Asked.For(silent with { Degrees = [] }, Purpose.Appointment))).ShouldBe(Readiness.Never);
        Asked.Pack.Readiness.Of(Book.Judge(Asked.For(Asked.Candidate(), Purpose.Appointment))).ShouldBe(Readiness.Now);
    }

    [Fact]
    public void Gaps_WhenStandardsAreMissing_SayWhatClosesThem()
    {
        var asked = Asked.For(Asked.Candidate() with { Degrees = [], Trainings = [], Nominations = [] }, Purpose.Appointment);
        var gaps = Gaps.Of(asked, Book.Judge(asked));
        gaps.Select(gap => (gap.Closing, gap.Level)).ShouldBe(
        [
            (GapClosing.Degree, "@DegreeLevel.University"),
            (GapClosing.PoliticalTheory, "@PoliticalTheoryLevel.Intermediate"),
            (GapClosing.StateManagement, "@StateManagementLevel.Specialist"),
            (GapClosing.Nomination, null),
        ]);
        gaps[0].Months.ShouldBe(48);
    }

    [Fact]
    public void Gaps_WhenOnlyTimeIsMissing_SayTheDay()
    {
        var asked = Asked.For(Asked.Candidate() with { Career = [Asked.Post("district-division-deputy", "2022-01-15")] }, Purpose.Appointment);
        var gap = Gaps.Of(asked, Book.Judge(asked)).ShouldHaveSingleItem();
        (gap.Closing, gap.Months, gap.ClosesOn).ShouldBe((GapClosing.Time, 6, Make.Day("2024-01-15")));
    }

    [Fact]
    public void TrainingPlan_WhenTwoPositionsAskForOneCourse_NamesItOnceBeforeTheFirstVacancy()
    {
        var candidate = Asked.Candidate() with { Trainings = [Asked.Training(PoliticalTheoryLevel.Intermediate, StateManagementLevel.Specialist, "2015-01-01")] };
        var other = candidate with { Official = new OfficialId("a"), Degrees = [Asked.Degree(DegreeLevel.College, "2001")] };
        var plan = TrainingPlan.Of(
        [
            Nominee(candidate, "district-front-chair", "p-front", "2026-07-01"),
            Nominee(candidate, "district-party-head", "p-party", "2025-05-01"),
            Nominee(other, "district-division-head", "p-division", null),
        ]);
        plan.Count.ShouldBe(2);
        var first = plan[0];
        (first.Official.Value, first.Closing, first.Level).ShouldBe(("o", GapClosing.PoliticalTheory, "@PoliticalTheoryLevel.Senior"));
        (first.Before, first.StartBy).ShouldBe((Make.Day("2025-05-01"), Make.Day("2024-05-01")));
        first.Positions.Select(position => position.Value).ShouldBe(["p-party", "p-front"]);
        (plan[1].Official.Value, plan[1].Closing, plan[1].Before).ShouldBe(("a", GapClosing.Degree, null));
    }

    private static JudgedNominee Nominee(Candidate candidate, string title, string position, string? vacant)
    {
        var asked = Asked.For(candidate, Purpose.Planning, title);
        asked = asked with { Requirement = asked.Requirement with { Position = new PositionId(position) } };
        return new JudgedNominee(asked, Book.Judge(asked), vacant is null ? null : Make.Day(vacant));
    }
}
