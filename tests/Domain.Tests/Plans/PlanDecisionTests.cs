using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Plans;

public sealed class PlanDecisionTests
{
    private static readonly PositionId P = new("p");
    private static readonly DateOnly Later = Day("2022-03-01");

    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01")).WithOfficial("a").WithOfficial("b")
        .Record(new PlanOpened(Make.Plan, PlanKind.Titles, "Quy hoạch"), Day("2022-01-01"));

    private PlanRecord Plan => records.Plan(Make.Plan);

    [Fact]
    public void Open_WhenOpenOrNameless_Refuses()
    {
        var other = records.Plan(new PlanId("2030-2035", "u"));
        PlanDecisions.Open(other, PlanKind.Committee, "Quy hoạch", Later).Accepted();
        PlanDecisions.Open(other, PlanKind.Committee, " ", Later).Refused().Code.ShouldBe("name-missing");
        PlanDecisions.Open(Plan, PlanKind.Titles, "Quy hoạch", Later).Refused().Code.ShouldBe("plan-exists");
    }

    [Fact]
    public void Nominate_WhenTwiceForOnePosition_Refuses()
    {
        Nominate("a", Later);
        PlanDecisions.Nominate(Plan, records.Official("a"), P, 1, false, Later).Refused().Code.ShouldBe("nominated-already");
        Nominate("b", Later);
        Plan.Nominations.Length.ShouldBe(2);
        records.Official("a").Nominations.ShouldHaveSingleItem().Since.ShouldBe(Later);
    }

    [Fact]
    public void Nominate_WhenItCannotBe_Refuses()
    {
        PlanDecisions.Nominate(Plan, records.Official("x"), P, 1, false, Later).Refused().Code.ShouldBe("official-unknown");
        PlanDecisions.Nominate(Plan, records.Official("a"), P, -1, false, Later).Refused().Code.ShouldBe("rank-out-of-range");
        PlanDecisions.Nominate(Plan, records.Official("a"), P, 1, false, Day("2021-12-31")).Refused().Code.ShouldBe("end-before-start");
        PlanDecisions.Nominate(records.Plan(new PlanId("2030-2035", "u")), records.Official("a"), P, 1, false, Later).Refused().Code.ShouldBe("plan-unknown");
    }

    [Fact]
    public void Nominate_WhenTheOfficialLeavesLater_Refuses()
    {
        records.Record(new LeftService(new OfficialId("a"), LeavingReason.Retirement), Day("2022-06-01"));
        PlanDecisions.Nominate(Plan, records.Official("a"), P, 1, false, Later).Refused().Code.ShouldBe("official-left-service");
    }

    [Fact]
    public void Remove_WhenNominated_RemovesAndAllowsAnother()
    {
        Nominate("a", Later);
        records.Commit(PlanDecisions.Remove(Plan, P, new OfficialId("a"), RemovalReason.Age, Later)).Accepted();
        Plan.Nominations.ShouldBeEmpty();
        records.Official("a").Nominations.ShouldBeEmpty();
        Nominate("a", Later);
    }

    [Fact]
    public void Remove_WhenNotNominatedOrBeforeIt_Refuses()
    {
        PlanDecisions.Remove(Plan, P, new OfficialId("a"), RemovalReason.Age, Later).Refused().Code.ShouldBe("not-nominated");
        Nominate("a", Later);
        PlanDecisions.Remove(Plan, P, new OfficialId("a"), RemovalReason.Age, Day("2022-02-28")).Refused().Code.ShouldBe("end-before-start");
    }

    [Theory]
    [InlineData(0, 0, 0, "present-exceed-convened")]
    [InlineData(30, 31, 0, "present-exceed-convened")]
    [InlineData(30, -1, 0, "present-exceed-convened")]
    [InlineData(30, 20, 21, "votes-exceed-present")]
    [InlineData(30, 20, -1, "votes-exceed-present")]
    public void HoldStep_WhenNumbersAreImpossible_Refuses(int convened, int present, int votes, string code) =>
        new StepDecision(1, convened, present, [new BallotResult(new OfficialId("a"), P, votes)]).Decide(Plan, Later, null).Refused().Code.ShouldBe(code);

    [Fact]
    public void HoldStep_WhenOutOfOrder_RefusesAndSaysTheNext()
    {
        HoldStep(1);
        var refusal = new StepDecision(3, 30, 20, []).Decide(Plan, Later, null).Refused();
        refusal.Code.ShouldBe("step-out-of-order");
        refusal.Arguments.ShouldBe(["3", "2"]);
        HoldStep(2);
    }

    [Fact]
    public void HoldStep_WhenTheLastRoundWasApproved_BeginsAgainAtTheFirstStep()
    {
        HoldStep(1);
        records.Commit(PlanDecisions.Approve(Plan, 1, "12-QĐ/TU", Later)).Accepted();
        HoldStep(1);
    }

    [Fact]
    public void Review_WhenHeldForTheYear_Refuses()
    {
        records.Commit(PlanDecisions.Review(Plan, 2022, Later)).Accepted();
        PlanDecisions.Review(Plan, 2022, Later).Refused().Code.ShouldBe("reviewed-already");
        PlanDecisions.Review(Plan, 2023, Later).Accepted();
    }

    [Fact]
    public void Approve_WhenNoDecisionNumber_Refuses()
    {
        PlanDecisions.Approve(Plan, 1, " ", Later).Refused().Code.ShouldBe("authority-missing");
        PlanDecisions.Approve(Plan, 0, "12-QĐ/TU", Later).Refused().Code.ShouldBe("round-out-of-range");
    }

    [Fact]
    public void Announce_WhenNotApproved_RefusesUntilItIs()
    {
        PlanDecisions.Announce(Plan, "Các chi bộ", Later).Refused().Code.ShouldBe("plan-not-approved");
        records.Commit(PlanDecisions.Approve(Plan, 1, "12-QĐ/TU", Later)).Accepted();
        PlanDecisions.Announce(Plan, "", Later).Refused().Code.ShouldBe("name-missing");
        records.Commit(PlanDecisions.Announce(Plan, "Các chi bộ", Later)).Accepted();
        Plan.State.ShouldBe(PlanState.Announced);
    }

    private void Nominate(string official, DateOnly on) =>
        records.Commit(PlanDecisions.Nominate(Plan, records.Official(official), P, 1, false, on)).Accepted();

    private void HoldStep(int step) => records.Commit(new StepDecision(step, 30, 20, []).Decide(Plan, Later, null)).Accepted();
}
