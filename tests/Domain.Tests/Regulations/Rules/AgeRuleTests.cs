using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

/// <summary>Age limits of posts (QĐ 289-QĐ/TW) and the gap between cohorts.</summary>
public sealed class AgeRuleTests
{
    [Theory]
    [InlineData("1993-06-30", Verdict.Satisfied)]
    [InlineData("1993-05-31", Verdict.NotSatisfied)]
    [InlineData("1993", Verdict.Unknown)]
    [InlineData("1994", Verdict.Satisfied)]
    [InlineData("1992", Verdict.NotSatisfied)]
    [InlineData("1993-06", Verdict.Satisfied)]
    public void FirstTimeAge_WhenTheDistrictYouthUnionIsLedFirst_IsThirtyAtMost(string birth, Verdict verdict) =>
        Asked.For(Asked.Candidate(birth), Purpose.Appointment, "district-youth-head").VerdictBy<FirstTimeAge>().ShouldBe(verdict);

    [Theory]
    [InlineData("district-youth-head", "1986-07-01", Verdict.Satisfied)]
    [InlineData("district-youth-head", "1986-06-30", Verdict.NotSatisfied)]
    [InlineData("commune-youth-head", "1988-07-01", Verdict.Satisfied)]
    [InlineData("commune-youth-head", "1988-06-30", Verdict.NotSatisfied)]
    [InlineData("commune-youth-head", "1988", Verdict.Unknown)]
    public void HoldingAge_WhenTheYouthUnionIsLed_Is37InTheDistrictAnd35InACommune(string title, string birth, Verdict verdict) =>
        Asked.For(Asked.Candidate(birth), Purpose.Appointment, title).VerdictBy<HoldingAge>().ShouldBe(verdict);

    [Theory]
    [InlineData("district-youth-head")]
    [InlineData("district-youth-deputy")]
    [InlineData("commune-youth-head")]
    public void FirstTimeAge_WhenAPostOfTheUnionWasHeldBefore_SaysNothing(string held)
    {
        var again = Asked.Candidate("1980-01-01") with { Career = [Asked.Post(held, "2009-01-01", "2012-01-01")] };
        Asked.For(again, Purpose.Appointment, "district-youth-head").By<FirstTimeAge>().ShouldBeNull();
    }

    [Fact]
    public void HoldingAge_WhenItHolds_SaysTheDayOnWhichItEnds() =>
        Asked.For(Asked.Candidate("1990-08-20"), Purpose.Appointment, "commune-youth-head").By<HoldingAge>()!.Until.ShouldBe(Make.Day("2025-08-01"));

    [Theory]
    [InlineData("1980-01", "1985-01", Verdict.Satisfied)]
    [InlineData("1980-01", "1984-12", Verdict.NotSatisfied)]
    [InlineData("1980", "1985", Verdict.Unknown)]
    [InlineData("1980", "1986", Verdict.Satisfied)]
    public void CohortGap_WhenBirthsLieApart_ComparesTheirMonths(string birth, string peer, Verdict verdict)
    {
        var asked = Asked.For(Asked.Candidate(birth), Purpose.Planning) with { Context = new CaseContext { PeerBirths = [PartialDate.Parse(peer)] } };
        var found = asked.By<CohortGap>()!;
        (found.Kind, found.Verdict).ShouldBe((RuleKind.Monitor, verdict));
    }
}
