using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

public sealed class CareerRuleTests
{
    [Fact]
    public void HeldPost_WhenHeldForTwoYears_HoldsFromThatDay()
    {
        var found = Held(Asked.Post("district-division-deputy", "2022-01-15"));
        (found.Verdict, found.From, found.Arguments[0]).ShouldBe((Verdict.NotSatisfied, Make.Day("2024-01-15"), "17"));
        Held(Asked.Post("district-division-deputy", "2021-06-30")).Verdict.ShouldBe(Verdict.Satisfied);
    }

    [Fact]
    public void HeldPost_WhenAnEquivalentPostWasHeldBefore_AddsTheInterruptedPeriod()
    {
        var present = Asked.Post("district-division-deputy", "2022-06-30");
        Held(present, Asked.Post("district-mass-deputy", "2018-01-01", "2019-01-01")).Verdict.ShouldBe(Verdict.Satisfied);
        Held(present, Asked.Post("district-mass-deputy", "2018-01-01", "2018-12-31")).Verdict.ShouldBe(Verdict.NotSatisfied);
        Held(present, Asked.Post("commune-committee-chair", "2015-01-01", "2019-01-01")).Verdict.ShouldBe(Verdict.NotSatisfied);
    }

    [Fact]
    public void HeldPost_WhenThePostsFollowWithoutABreak_CountsThemAsOne() => Held(
        Asked.Post("district-division-deputy", "2022-06-30"),
        Asked.Post("commune-committee-chair", "2020-01-01", "2022-06-30")).Verdict.ShouldBe(Verdict.Satisfied);

    [Fact]
    public void HeldPost_WhenThePostIsTooLowOrActing_DoesNotCount()
    {
        Held(Asked.Post("commune-civil-servant", "2010-01-01")).Evidence.ShouldBe("held-post.none");
        Held(Asked.Post("district-division-deputy", "2010-01-01", capacity: Capacity.Acting)).Evidence.ShouldBe("held-post.none");
        Held(Asked.Post("district-committee-member", "2010-01-01")).Evidence.ShouldBe("held-post.none");
        Held(Asked.Post("no-such-title", "2010-01-01")).Verdict.ShouldBe(Verdict.Unknown);
    }

    [Theory]
    [InlineData("district-division-head", Verdict.Satisfied)]
    [InlineData("district-front-chair", Verdict.Satisfied)]
    [InlineData("district-division-deputy", Verdict.NotSatisfied)]
    [InlineData("district-standing-committee-member", Verdict.NotSatisfied)]
    public void PlannedForTitle_WhenPlanned_AsksForAnEqualOrHigherTitle(string planned, Verdict verdict) =>
        Asked.For(Asked.Candidate() with { Nominations = [Asked.PlannedFor(planned)] }, Purpose.Appointment).VerdictBy<PlannedForTitle>().ShouldBe(verdict);

    [Fact]
    public void PlannedForTitle_WhenNotPlanned_TellsTheInPlaceFromTheOutsideSource()
    {
        var candidate = Asked.Candidate() with { Nominations = [] };
        Asked.For(candidate, Purpose.Appointment).By<PlannedForTitle>()!.Evidence.ShouldBe("planned-for-title.in-place");
        Asked.For(candidate, Purpose.Appointment, unit: "v").By<PlannedForTitle>()!.Evidence.ShouldBe("planned-for-title.outside");
        Asked.For(candidate, Purpose.Appointment, "district-mass-deputy").By<PlannedForTitle>().ShouldBeNull();
    }

    [Fact]
    public void HigherTitleOnly_WhenQd377IsInForce_RefusesAnEqualTitle()
    {
        Asked.For(Asked.Candidate(), Purpose.Planning, "district-mass-deputy", Make.Day("2025-10-07")).By<HigherTitleOnly>().ShouldBeNull();
        Asked.For(Asked.Candidate(), Purpose.Planning, "district-mass-deputy", Make.Day("2025-10-08")).VerdictBy<HigherTitleOnly>().ShouldBe(Verdict.NotSatisfied);
        Asked.For(Asked.Candidate(), Purpose.Planning, on: Make.Day("2025-10-08")).VerdictBy<HigherTitleOnly>().ShouldBe(Verdict.Satisfied);
    }

    [Theory]
    [InlineData("2018-06-30", Verdict.Satisfied)]
    [InlineData("2020-12-29", Verdict.Satisfied)]
    [InlineData("2020-12-30", Verdict.NotSatisfied)]
    [InlineData("2023-06-30", Verdict.NotSatisfied)]
    public void ConsecutiveTerms_WhenHeldSinceJune2013_RefusesAThirdTerm(string on, Verdict verdict)
    {
        var candidate = Asked.Candidate() with { Career = [Asked.Post("district-secretary", "2013-06-30")] };
        Asked.For(candidate, Purpose.Reelection, "district-secretary", Make.Day(on)).VerdictBy<ConsecutiveTerms>().ShouldBe(verdict);
    }

    [Fact]
    public void ConsecutiveTerms_WhenTheUnitIsAnother_SaysNothing()
    {
        var candidate = Asked.Candidate() with { Career = [Asked.Post("district-secretary", "2005-01-01", unit: "elsewhere")] };
        Asked.For(candidate, Purpose.Reelection, "district-secretary").By<ConsecutiveTerms>().ShouldBeNull();
        Asked.For(candidate, Purpose.Reelection, "district-division-head").By<ConsecutiveTerms>().ShouldBeNull();
    }

    [Fact]
    public void Rotation_WhenOnRotationForLessThan36Months_Refuses()
    {
        var candidate = Asked.Candidate() with { Career = [Asked.Post("district-division-deputy", "2021-01-01", move: MoveKind.RotationHorizontal)] };
        var found = Asked.For(candidate, Purpose.Rotation).By<RotationStay>()!;
        (found.Verdict, found.From).ShouldBe((Verdict.NotSatisfied, Make.Day("2024-01-01")));
        Asked.For(candidate, Purpose.Rotation).VerdictBy<RotationPlanned>().ShouldBe(Verdict.Satisfied);
        Asked.For(candidate with { Nominations = [] }, Purpose.Rotation).VerdictBy<RotationPlanned>().ShouldBe(Verdict.NotSatisfied);
    }

    [Fact]
    public void RotationHeldPost_WhenQd98IsInForce_AsksForThreeYears()
    {
        Asked.For(Asked.Candidate(), Purpose.Rotation, on: Make.Day("2020-12-31")).VerdictBy<RotationHeldPost>().ShouldBe(Verdict.NotSatisfied);
        Asked.For(Asked.Candidate(), Purpose.Rotation, on: Make.Day("2021-01-01")).VerdictBy<RotationHeldPost>().ShouldBe(Verdict.Satisfied);
        Asked.For(Asked.Candidate(), Purpose.Rotation, on: Make.Day("2022-04-28")).By<RotationHeldPost>().ShouldBeNull();
    }

    [Fact]
    public void BodyMembership_WhenMissing_IsAGapAndNoRefusal()
    {
        var secretary = Asked.For(Asked.Candidate(), Purpose.Planning, "district-secretary").By<BodyMembership>()!;
        (secretary.Kind, secretary.Verdict).ShouldBe((RuleKind.Target, Verdict.NotSatisfied));
        var member = Asked.Candidate() with { Career = [Asked.Post("district-standing-committee-member", "2020-06-01", capacity: Capacity.Concurrent, unit: "party")] };
        Asked.For(member, Purpose.Planning, "district-secretary").VerdictBy<BodyMembership>().ShouldBe(Verdict.NotSatisfied);
        Asked.For(member, Purpose.Planning, "district-secretary", unit: "party").VerdictBy<BodyMembership>().ShouldBe(Verdict.Satisfied);
        (Asked.For(member, Purpose.Planning, "district-secretary") with { Context = new CaseContext { BodyUnits = [new UnitId("party")] } })
            .VerdictBy<BodyMembership>().ShouldBe(Verdict.Satisfied);
    }

    [Fact]
    public void NonLocal_WhenAKeyPostOfACommune_IsATarget()
    {
        var asked = Asked.For(Asked.Candidate(), Purpose.Planning, "commune-secretary", tier: "commune");
        asked.By<NonLocalKeyPost>().ShouldBeNull();
        foreach (var (answer, verdict) in new[] { (LocalityAnswer.NonLocal, Verdict.Satisfied), (LocalityAnswer.Local, Verdict.NotSatisfied), (LocalityAnswer.Unknown, Verdict.Unknown) })
        {
            var found = (asked with { Context = new CaseContext { Locality = answer } }).By<NonLocalKeyPost>()!;
            (found.Kind, found.Verdict).ShouldBe((RuleKind.Target, verdict));
        }
    }

    [Fact]
    public void InService_WhenTheMonthOfRetirementHasPassed_DoesNotHold()
    {
        var candidate = Asked.Candidate("1962-02-10");
        var found = Asked.For(candidate, Purpose.Appointment, on: Make.Day("2022-08-31")).By<InService>()!;
        (found.Verdict, found.Until).ShouldBe((Verdict.Satisfied, Make.Day("2022-09-01")));
        Asked.For(candidate, Purpose.Appointment, on: Make.Day("2022-09-01")).VerdictBy<InService>().ShouldBe(Verdict.NotSatisfied);
        Asked.For(candidate, Purpose.Appointment, "district-veterans-head", Make.Day("2022-09-01")).VerdictBy<InService>().ShouldBe(Verdict.Satisfied);
        Asked.For(candidate with { LeftOn = Make.Day("2022-05-01") }, Purpose.Appointment, on: Make.Day("2022-05-01")).VerdictBy<InService>().ShouldBe(Verdict.NotSatisfied);
    }

    private static Finding Held(params PostHeld[] career) => Asked.For(Asked.Candidate() with { Career = career }, Purpose.Appointment).By<HeldPost>().ShouldNotBeNull();
}
