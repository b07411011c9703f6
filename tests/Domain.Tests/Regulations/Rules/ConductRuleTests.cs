using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

public sealed class ConductRuleTests
{
    [Fact]
    public void LastAssessment_WhenTheYearDueIsNotOnRecord_IsUnknown()
    {
        var candidate = Asked.Candidate() with { Assessments = [Asked.Assessment(2021, AssessmentLevel.Excellent)] };
        Asked.For(candidate, Purpose.Planning).By<LastAssessment>()!.Arguments.ShouldBe(["2022"]);
        Asked.For(candidate, Purpose.Planning).VerdictBy<LastAssessment>().ShouldBe(Verdict.Unknown);
        Asked.For(candidate, Purpose.Planning, on: Make.Day("2023-03-31")).VerdictBy<LastAssessment>().ShouldBe(Verdict.Satisfied);
        (Asked.For(candidate, Purpose.Planning, on: Make.Day("2025-06-30")) with { Context = new CaseContext { KnownTo = Make.Day("2022-06-30") } })
            .VerdictBy<LastAssessment>().ShouldBe(Verdict.Satisfied);
    }

    [Fact]
    public void LastAssessment_WhenTasksWereNotCompleted_DoesNotHold()
    {
        var candidate = Asked.Candidate() with { Assessments = [Asked.Assessment(2022, AssessmentLevel.NotCompleted), Asked.Assessment(2021, AssessmentLevel.Good)] };
        Asked.For(candidate, Purpose.Planning).VerdictBy<LastAssessment>().ShouldBe(Verdict.NotSatisfied);
        Asked.For(candidate, Purpose.Planning).VerdictBy<NotCompletedYears>().ShouldBe(Verdict.Satisfied);
    }

    [Theory]
    [InlineData(2021, Verdict.NotSatisfied)]
    [InlineData(2020, Verdict.Unknown)]
    public void NotCompletedYears_WhenTwoFollowEachOther_DoesNotHold(int other, Verdict verdict)
    {
        var candidate = Asked.Candidate() with { Assessments = [Asked.Assessment(2022, AssessmentLevel.NotCompleted), Asked.Assessment(other, AssessmentLevel.NotCompleted)] };
        Asked.For(candidate, Purpose.Planning).VerdictBy<NotCompletedYears>().ShouldBe(verdict);
    }

    [Theory]
    [InlineData(50, Verdict.Satisfied, Verdict.Satisfied)]
    [InlineData(51, Verdict.NotSatisfied, Verdict.Satisfied)]
    [InlineData(66, Verdict.NotSatisfied, Verdict.Satisfied)]
    [InlineData(67, Verdict.NotSatisfied, Verdict.NotSatisfied)]
    public void TrustVote_WhenManyVotesAreLow_BarsHigherPostsThenAll(int low, Verdict planning, Verdict again)
    {
        var candidate = Asked.Candidate() with { ConfidenceVotes = [Asked.Vote(90, 10, 0, "2021-12-01"), Asked.Vote(100 - low, 0, low, "2023-03-01")] };
        Asked.For(candidate, Purpose.Planning).VerdictBy<TrustVote>().ShouldBe(planning);
        Asked.For(candidate, Purpose.Reelection).VerdictBy<TrustVote>().ShouldBe(again);
        Asked.For(candidate, Purpose.Planning, on: Make.Day("2023-02-01")).By<TrustVote>().ShouldBeNull();
    }

    [Fact]
    public void PoliticalStandard_WhenAPoliticalBreachIsOnRecord_NeverHolds()
    {
        var candidate = Asked.Candidate() with { Disciplines = [Asked.Measure(DisciplineForm.Reprimand, "2010-01-01", category: BreachCategory.Political)] };
        Asked.For(candidate, Purpose.Planning).VerdictBy<NoBar>().ShouldBe(Verdict.Satisfied);
        Asked.For(candidate, Purpose.Planning).VerdictBy<PoliticalStandard>().ShouldBe(Verdict.NotSatisfied);
    }

    [Fact]
    public void NoOpenInspection_WhenOneIsOpen_DoesNotHold()
    {
        var candidate = Asked.Candidate() with { OpenInspections = [new Dated<InspectionOpened>(Make.Day("2023-05-05"), new InspectionOpened(new("o"), 1, "s"))] };
        Asked.For(candidate, Purpose.Appointment).VerdictBy<NoOpenInspection>().ShouldBe(Verdict.NotSatisfied);
        Asked.For(candidate, Purpose.Appointment, on: Make.Day("2023-05-04")).VerdictBy<NoOpenInspection>().ShouldBe(Verdict.Satisfied);
    }

    [Fact]
    public void Judge_WhenNothingIsMissing_EveryHardRuleHolds()
    {
        foreach (var purpose in Enum.GetValues<Purpose>())
        {
            var result = new RuleBook().Judge(Asked.For(Asked.Candidate(), purpose, term: Asked.Pack.FindTerm("2025-2030")));
            result.Gaps.ShouldBeEmpty($"{purpose}");
            result.Verdict.ShouldBe(Verdict.Satisfied);
        }
    }
}
