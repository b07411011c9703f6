using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Plans;

/// <summary>A plan is approved when all who stand in it have come through the procedure of its round.</summary>
public sealed class ApprovalTests
{
    private static readonly PositionId P = new("p");
    private static readonly DateOnly Later = Day("2022-03-01");
    private static readonly PlanningRegime Regime = new BuiltInPacks().Get("vn-district").Regimes.Planning.At(Later)!;

    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01")).WithOfficial("a").WithOfficial("b").WithOfficial("c")
        .Record(new PlanOpened(Make.Plan, PlanKind.Titles, "Quy hoạch"), Day("2022-01-01"));

    private PlanRecord Plan => records.Plan(Make.Plan);

    [Fact]
    public void Approve_WhenOneWasNotBalloted_RefusesWithTheArticleAndNamesOnlyThatOne()
    {
        Nominate("a");
        Nominate("b");
        HoldAll(("a", 16));
        var refusal = Approve(1).Refused();
        (refusal.Code, refusal.Field, refusal.Source).ShouldBe(("nominees-not-passed", "plan", Regime.Pass.Source));
        refusal.Arguments.ShouldBe(["1", "b → p (2: –/30)"]);
        Remove("b");
        records.Commit(Approve(1)).Accepted();
    }

    [Theory]
    [InlineData(15, "a → p (2: 15/30)")]
    [InlineData(16, null)]
    public void Approve_WhenVotesAreAtHalfOfThoseConvened_PassesAboveItOnly(int votes, string? named)
    {
        Nominate("a");
        HoldAll(("a", votes));
        Approve(1).Refusal?.Arguments[1].ShouldBe(named);
        (Approve(1).Refusal is null).ShouldBe(named is null);
    }

    [Fact]
    public void Approve_WhenAStepWasHeldAgain_CountsTheVotesOfTheLast()
    {
        Nominate("a");
        Hold(1);
        Hold(2, 19, ("a", 19));
        Hold(2, 20, ("a", 10));
        Hold(3, 30, ("a", 30));
        Hold(4, 30, ("a", 30));
        Hold(5);
        Approve(1).Refused().Arguments[1].ShouldBe("a → p (2: 10/30)");
    }

    [Fact]
    public void Approve_WhenSomebodyIsFromOutside_AsksForTheConsultationInsteadOfBallots()
    {
        Nominate("a", fromOutside: true);
        HoldAll();
        var refusal = Approve(1).Refused();
        (refusal.Code, refusal.Arguments[1], refusal.Source).ShouldBe(("outsiders-not-consulted", "a → p", Regime.Source));
        records.Commit(PlanDecisions.Consult(Plan, P, new OfficialId("a"), "Đảng ủy xã", true, Later)).Accepted();
        records.Commit(Approve(1)).Accepted();
    }

    [Fact]
    public void Approve_WhenTheConsultationIsDatedLater_DoesNotCountIt()
    {
        Nominate("a", fromOutside: true);
        HoldAll();
        records.Commit(PlanDecisions.Consult(Plan, P, new OfficialId("a"), "Đảng ủy xã", true, Later.AddDays(1))).Accepted();
        Approve(1).Refused().Code.ShouldBe("outsiders-not-consulted");
        records.Commit(PlanDecisions.Consult(Plan, P, new OfficialId("a"), "Đảng ủy xã", true, Later)).Accepted();
        records.Commit(Approve(1)).Accepted();
    }

    [Fact]
    public void Approve_WhenOneWasApprovedBefore_AsksOnlyForThoseWhoCameSince()
    {
        Nominate("a");
        HoldAll(("a", 30));
        records.Commit(Approve(1)).Accepted();
        Nominate("b");
        HoldAll();
        Approve(2).Refused().Arguments[1].ShouldBe("b → p (2: –/30)");
        Remove("b");
        records.Commit(Approve(2)).Accepted();
    }

    [Fact]
    public void Approve_WhenOneWasTakenOutAndNamedAgain_AsksForTheProcedureAnew()
    {
        Nominate("a");
        HoldAll(("a", 30));
        records.Commit(Approve(1)).Accepted();
        Remove("a");
        Nominate("a");
        HoldAll();
        Approve(2).Refused().Code.ShouldBe("nominees-not-passed");
    }

    [Fact]
    public void Approve_WhenMoreFailThanAreNamed_CountsAllAndNamesFive()
    {
        foreach (var number in Enumerable.Range(1, 6))
        {
            records.WithOfficial($"o{number}");
            Nominate($"o{number}");
        }

        HoldAll();
        var arguments = Approve(1).Refused().Arguments;
        arguments[0].ShouldBe("6");
        arguments[1].Split(", ").Length.ShouldBe(6);
        arguments[1].ShouldEndWith(", …");
    }

    private Decision Approve(int round) => PlanDecisions.Approve(Plan, round, "401-QĐ/HU", Later, Regime);

    private void Nominate(string official, bool fromOutside = false) =>
        records.Commit(PlanDecisions.Nominate(Plan, records.Official(official), P, 1, fromOutside, Later)).Accepted();

    private void Remove(string official) => records.Commit(PlanDecisions.Remove(Plan, P, new OfficialId(official), RemovalReason.Review, Later)).Accepted();

    private void HoldAll(params (string Official, int Votes)[] ballots)
    {
        for (var step = 1; step <= Regime.Steps.Count; step++)
        {
            Hold(step, 30, Regime.Steps[step - 1].Kind == StepKind.Ballot ? ballots : []);
        }
    }

    private void Hold(int step, int present = 30, params (string Official, int Votes)[] ballots) => records.Commit(
        new StepDecision(step, 30, present, [.. ballots.Select(ballot => new BallotResult(new OfficialId(ballot.Official), P, ballot.Votes))])
            .Decide(Plan, Later, Regime)).Accepted();
}
