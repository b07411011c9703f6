using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

/// <summary>The cut-off table of the domain notes, section 1.4, through the rules that apply it.</summary>
public sealed class RemainingServiceTests
{
    private static readonly Citation Source = new("test", Certainty.Derived);

    [Theory]
    [MemberData(nameof(RetirementRoadmapTests.CutOffs), MemberType = typeof(RetirementRoadmapTests))]
    public void Judge_WhenBornInTheCutOffMonth_HoldsAndOneMonthEarlierDoesNot(string reference, int months, string men, string women)
    {
        foreach (var (sex, oldest) in new[] { (Sex.Male, men), (Sex.Female, women) })
        {
            Judge(sex, Parse(oldest), Parse(reference), months).ShouldBe(Verdict.Satisfied, $"{sex}");
            Judge(sex, Parse(oldest).Plus(-1), Parse(reference), months).ShouldBe(Verdict.NotSatisfied, $"{sex}");
        }
    }

    [Theory]
    [InlineData("district-division-head", false, 48)]
    [InlineData("district-committee-vice-chair", true, 42)]
    [InlineData("district-front-chair", false, 36)]
    public void Judge_WhenStandingAgainFor2025_AsksForTheMonthsOfThePost(string title, bool isState, int months)
    {
        var term = Asked.Pack.FindTerm("2025-2030")!;
        var retires = term.ReferenceMonth("district", isState).Plus(months);
        var birth = BirthOf(retires);
        Asked.For(Asked.Candidate(birth.ToString()), Purpose.Reelection, title, new DateOnly(2025, 5, 1), term).VerdictBy<RemainingService>().ShouldBe(Verdict.Satisfied);
        Asked.For(Asked.Candidate(birth.Plus(-1).ToString()), Purpose.Reelection, title, new DateOnly(2025, 5, 1), term).VerdictBy<RemainingService>()
            .ShouldBe(Verdict.NotSatisfied);
    }

    [Fact]
    public void Judge_WhenStandingAgainFor2020_AsksForThirtyMonths() =>
        Asked.For(Asked.Candidate("1962-12-01"), Purpose.Reelection, Asked.Head, new DateOnly(2020, 6, 1), Asked.Pack.FindTerm("2020-2025")).By<RemainingService>()!
            .Arguments[1].ShouldBe("30");

    [Fact]
    public void Judge_WhenAppointedHigher_HoldsUntilFiveYearsBeforeRetirement()
    {
        var found = Asked.For(Asked.Candidate("1966-05-20"), Purpose.Appointment, on: Make.Day("2023-05-31")).By<RemainingService>()!;
        found.Verdict.ShouldBe(Verdict.Satisfied);
        found.Until.ShouldBe(Make.Day("2023-06-01"));
        Asked.For(Asked.Candidate("1966-05-20"), Purpose.Appointment, on: found.Until).VerdictBy<RemainingService>().ShouldBe(Verdict.NotSatisfied);
    }

    [Fact]
    public void Judge_WhenThePostIsEqualOrLower_SaysNothing() =>
        Asked.For(Asked.Candidate("1962-05-20"), Purpose.Appointment, "district-division-deputy").By<RemainingService>().ShouldBeNull();

    [Fact]
    public void Judge_WhenTheHolderStandsOutsideTheRoadmap_SaysNothing() =>
        Asked.For(Asked.Candidate("1955-05-20"), Purpose.Planning, "district-veterans-head", term: Asked.Pack.FindTerm("2025-2030")).By<RemainingService>().ShouldBeNull();

    [Fact]
    public void Judge_WhenTheRotationServesLocality_AsksForOneTermOnly()
    {
        var asked = Asked.For(Asked.Candidate("1970-01-01"), Purpose.Rotation);
        asked.VerdictBy<RemainingService>().ShouldBe(Verdict.NotSatisfied);
        (asked with { Context = new CaseContext { ServesLocality = true } }).VerdictBy<RemainingService>().ShouldBe(Verdict.Satisfied);
    }

    [Fact]
    public void Judge_WhenOneTermIsLeftAndNotTwo_OnlyThePreferenceIsMissed()
    {
        var asked = Asked.For(Asked.Candidate("1970-01-01"), Purpose.Planning, term: Asked.Pack.FindTerm("2025-2030"));
        asked.VerdictBy<RemainingService>().ShouldBe(Verdict.Satisfied);
        var preferred = asked.By<PreferredService>()!;
        (preferred.Kind, preferred.Verdict).ShouldBe((RuleKind.Target, Verdict.NotSatisfied));
    }

    private static Verdict Judge(Sex sex, Month birth, Month reference, int months)
    {
        var term = new Term("t", reference, reference.Plus(60), new Dictionary<string, Month> { ["district"] = reference }, Source, null, new Sourced<int>(months, Source));
        var on = new DateOnly(2025, 10, 8);
        var candidate = Asked.Candidate(birth.ToString(), sex);
        return months switch
        {
            60 => Asked.For(candidate, Purpose.Planning, on: on, term: term).VerdictBy<RemainingService>(),
            120 => Asked.For(candidate, Purpose.Rotation, on: reference.FirstDay).VerdictBy<RemainingService>(),
            _ => Asked.For(candidate, Purpose.Reelection, on: on, term: term).VerdictBy<RemainingService>(),
        };
    }

    private static Month BirthOf(Month retires)
    {
        var birth = Month.Of(1960, 1);
        while (Asked.Pack.Retirement.MonthFor(Sex.Male, birth) < retires)
        {
            birth = birth.Plus(1);
        }

        return birth;
    }

    private static Month Parse(string text) => Month.TryParse(text, out var month) ? month : throw new FormatException(text);
}
