using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Plans;

/// <summary>Plans under a regime: limits, procedure, and what takes nominees out in the commit of its cause.</summary>
public sealed class PlanRuleTests
{
    private static readonly PositionId P = new("p");
    private static readonly DateOnly Later = Day("2022-03-01");
    private static readonly RegulationPack Pack = new BuiltInPacks().Get("vn-district");
    private static readonly PlanningRegime Regime = Pack.Regimes.Planning.At(Later)!;

    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01")).WithPosition("q", Day("2015-01-01")).WithOfficial("a").WithOfficial("b")
        .Record(new PlanOpened(Make.Plan, PlanKind.Titles, "Quy hoạch"), Day("2022-01-01"));

    private PlanRecord Plan => records.Plan(Make.Plan);

    [Theory]
    [InlineData(2, 2, null)]
    [InlineData(3, 0, "too-many-names")]
    [InlineData(0, 3, "too-many-positions")]
    public void Nominate_WhenALimitIsReached_RefusesWithTheRegulation(int names, int positions, string? code)
    {
        var decision = PlanDecisions.Nominate(
            Plan, records.Official("a"), P, 1, false, Later, new NominationCase(Regime.MaximumNames, names, Regime.MaximumPositions, positions, null));
        decision.Refusal?.Code.ShouldBe(code);
        decision.Refusal?.Source.ShouldBe(Regime.MaximumNames.Source);
        (decision.Refusal is null).ShouldBe(code is null);
    }

    [Theory]
    [InlineData(0, "subject-group-unknown")]
    [InlineData(3, "subject-group-unknown")]
    public void Nominate_WhenThereIsNoSuchSubjectGroup_Refuses(int group, string code) =>
        PlanDecisions.Nominate(Plan, records.Official("a"), P, 1, false, Later, null, group).Refused().Code.ShouldBe(code);

    [Theory]
    [InlineData(30, 19, 2)]
    [InlineData(30, 20, 3)]
    [InlineData(45, 29, 2)]
    [InlineData(45, 30, 3)]
    public void HoldStep_WhenTheQuorumIsTwoThirds_GoesOnOrIsHeldAgain(int convened, int present, int next)
    {
        Hold(new StepDecision(1, 11, 11, []));
        Hold(new StepDecision(2, convened, present, []));
        StepDecision.Next(Plan, Regime).ShouldBe(next);
    }

    [Fact]
    public void HoldStep_WhenTheNomineeIsFromOutside_RefusesTheBallotAndNamesTheRow()
    {
        Nominate("a", fromOutside: true);
        Hold(new StepDecision(1, 11, 11, []));
        BallotResult[] results = [new(new OfficialId("b"), P, 20), new(new OfficialId("a"), P, 20)];
        var refusal = new StepDecision(2, 30, 20, results).Decide(Plan, Later, Regime).Refused();
        (refusal.Code, refusal.Field).ShouldBe(("outsider-balloted", "results[1].official"));
        PlanDecisions.Consult(Plan, P, new OfficialId("a"), "Đảng ủy xã", true, Later).Accepted();
    }

    [Fact]
    public void HoldStep_WhenOneStandsTwiceInTheResults_Refuses()
    {
        BallotResult[] results = [new(new OfficialId("b"), P, 20), new(new OfficialId("b"), P, 19)];
        new StepDecision(1, 30, 20, results).Decide(Plan, Later, null).Refused().Field.ShouldBe("results[1].official");
    }

    [Fact]
    public void HoldStep_WhenAllAreHeld_RefusesUntilTheApproval()
    {
        foreach (var step in Enumerable.Range(1, Regime.Steps.Count))
        {
            PlanDecisions.Approve(Plan, 1, "401-QĐ/HU", Later, Regime).Refused().Code.ShouldBe("steps-missing");
            Hold(new StepDecision(step, 30, 20, []));
        }

        new StepDecision(Regime.Steps.Count + 1, 30, 20, []).Decide(Plan, Later, Regime).Refused().Code.ShouldBe("procedure-complete");
        PlanDecisions.Approve(Plan, 1, "401-QĐ/HU", Later, Regime, proposalOnly: true).Refused().Code.ShouldBe("plan-proposal-only");
        records.Commit(PlanDecisions.Approve(Plan, 1, "401-QĐ/HU", Later, Regime)).Accepted();
        StepDecision.Next(Plan, Regime).ShouldBe(1);
        PlanDecisions.Approve(Plan, 1, "401-QĐ/HU", Later, Regime).Refused().Code.ShouldBe("round-out-of-range");
    }

    [Theory]
    [InlineData(DisciplineForm.Reprimand, true)]
    [InlineData(DisciplineForm.Warning, true)]
    public void Record_WhenDisciplined_TakesOutOfEveryPlanOnTheDay(DisciplineForm form, bool removed)
    {
        Nominate("a");
        Discipline(form, Day("2022-06-10"));
        records.Official("a").Nominations.IsEmpty.ShouldBe(removed);
        records.Events.OfType<NominationRemoved>().ShouldHaveSingleItem().Reason.ShouldBe(RemovalReason.Discipline);
    }

    [Fact]
    public void Record_WhenTheMeasureIsSoOldThatItBarsNoMore_LeavesTheNominationAlone()
    {
        Nominate("a");
        Discipline(DisciplineForm.Reprimand, Day("2019-01-10"));
        records.Official("a").Nominations.ShouldHaveSingleItem();
    }

    [Fact]
    public void Record_WhenExpelled_ClosesEverything()
    {
        Nominate("a");
        records.WithHolder("q", "a", Day("2020-01-01"));
        Discipline(DisciplineForm.Expulsion, Day("2022-06-10"));
        records.Official("a").Nominations.ShouldBeEmpty();
        records.Official("a").Holdings.ShouldAllBe(held => held.Days.Until == Day("2022-06-10"));
    }

    [Fact]
    public void Nominate_WhenRemovedBefore_RestoresTheStateBefore()
    {
        Nominate("a");
        var before = (Plan.Nominations.Single(), records.Official("a").Nominations.Single());
        records.Commit(PlanDecisions.Remove(Plan, P, new OfficialId("a"), RemovalReason.Discipline, Later)).Accepted();
        Nominate("a");
        (Plan.Nominations.Single(), records.Official("a").Nominations.Single()).ShouldBe(before);
    }

    [Theory]
    [InlineData(Capacity.Full, true)]
    [InlineData(Capacity.Concurrent, false)]
    [InlineData(Capacity.Acting, false)]
    public void Appoint_WhenToAnEqualOrHigherPost_TakesOutOfTheOvertakenPlan(Capacity capacity, bool removed)
    {
        Nominate("a");
        records.Commit(Make.Appointment("2022-06-01", capacity).Decide(records.Position("q"), records.Official("a"), new HashSet<PositionId> { P })).Accepted();
        records.Official("a").Nominations.IsEmpty.ShouldBe(removed);
    }

    private void Nominate(string official, bool fromOutside = false) =>
        records.Commit(PlanDecisions.Nominate(Plan, records.Official(official), P, 1, fromOutside, Later)).Accepted();

    private void Hold(StepDecision step) => records.Commit(step.Decide(Plan, Later, Regime)).Accepted();

    private void Discipline(DisciplineForm form, DateOnly on) => records.Commit(OfficialDecisions.Record(
        records.Official("a"),
        new DisciplineEntry(DisciplineTrack.Party, form, BreachCategory.Conduct),
        FileReferences.None,
        on,
        Day("2022-12-31"),
        Pack.Regimes.Discipline)).Accepted();
}
