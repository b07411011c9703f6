using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Invariants;

public sealed class ConservationTests
{
    private static readonly InitialState District = SyntheticDistrict.Make();

    [Fact]
    public void RunReplicate_OnADistrict_ConservesHeadsAndSeatsEveryMonth() => Check(TestRun.Inputs(District));

    [Fact]
    public void RunReplicate_WithEveryStepOn_ConservesHeadsAndSeatsEveryMonth() => Check(TestRun.Inputs(District, policy: TestRun.Whole));

    [Fact]
    public void RunReplicate_WithInterventions_ConservesHeadsAndSeatsEveryMonth() =>
        Check(TestRun.Inputs(District, interventions: RandomInterventions(District, TestRun.Inputs(District).Start, 60)));

    [Fact]
    public void RunReplicate_WithAReorganisation_ConservesHeadsAndSeatsEveryMonth()
    {
        var (state, changes) = Reorganisation(District);
        Check(TestRun.Inputs(state, interventions: changes));
    }

    /// <summary>Three communes become one each, and the upper tier is abolished.</summary>
    internal static (InitialState State, IReadOnlyList<ResolvedIntervention> Changes) Reorganisation(InitialState state)
    {
        var month = new Month(state.AsOfMonth + 30);
        string[] communes = [.. state.Units.Ids.Where((_, unit) => state.Units.Tier[unit] == 1)];
        Intervention[] changes =
        [
            .. communes.Chunk(3).Select(three => new Intervention(InterventionKinds.UnitsMerged, month) { Units = [.. three.Select(unit => new UnitId(unit))], Name = three[0] }),
            new(InterventionKinds.TierAbolished, month) { Tier = state.Units.Tiers[0] },
        ];
        var resolution = InterventionResolver.Resolve(state, changes, state.AsOfMonth + 1, 120, ReorganisationPolicy.None);
        resolution.Refusals.ShouldBeEmpty();
        return (resolution.State, resolution.Resolved);
    }

    [Theory]
    [InlineData(SourceScope.PlanOnly)]
    [InlineData(SourceScope.Unit)]
    [InlineData(SourceScope.Anywhere)]
    public void RunReplicate_FromAnyScope_ConservesHeadsAndSeatsEveryMonth(SourceScope scope) =>
        Check(TestRun.Inputs(District, policy: TestPolicy.With(TestRun.Policy, sources: scope, fillLag: MonthDistribution.Always(0))));

    [Fact]
    public void RunReplicate_WithHighHazards_ConservesHeadsAndSeatsEveryMonth() =>
        Check(TestRun.Inputs(District, years: 40, policy: TestPolicy.With(TestRun.Policy, hazards: HazardTable.Constant(200_000, 100_000, 50_000))));

    internal static IReadOnlyList<ResolvedIntervention> RandomInterventions(InitialState state, int start, int count)
    {
        var dice = new Dice(5);
        var posts = Enumerable.Range(0, state.Positions.Count).Where(p => state.Positions.Kind[p] == PositionKind.Post && state.Positions.LinkedTo[p] < 0).ToArray();
        return
        [
            new(InterventionKind.Recruitment, start + 30, -1, -1, 1),
            new(InterventionKind.Recruitment, start + 60, -1, -1, 0),
            new(InterventionKind.Recruitment, start + 90, -1, -1, -1),
            new(InterventionKind.HazardShock, start + 12, -1, -1, 0) { Choice = HazardShocks.AllCauses, Count = 300, Until = start + 40 },
            new(InterventionKind.HeadcountCut, start + 24, -1, -1, 0) { Count = 3, Until = start + 80 },
            new(InterventionKind.UnnamedExits, start + 50, -1, -1, 0) { Count = 9 },
            new(InterventionKind.EarlyRetirement, start + 55, -1, -1, 0) { List = [30, 50, 60, 20] },
            new(InterventionKind.PolicyValue, start + 20, -1, -1, 0) { Choice = (int)Rule.PositionsPerNominee, Value = 1 },
            new(InterventionKind.RetirementDelay, start + 45, -1, -1, 0) { Value = 6 },
            .. posts.Where((_, i) => i % 9 == 0).Select((post, i) => new ResolvedIntervention(InterventionKind.SeatsAbolished, start + 10 + i, -1, post, 0) { Count = 1 }),
            .. posts.Where((_, i) => i % 11 == 0).Select((post, i) => new ResolvedIntervention(InterventionKind.SentIn, start + 8 + i, -1, post, 0) { Until = start + 40 + i }),
            .. posts.Where((_, i) => i % 13 == 0).Select((post, i) => new ResolvedIntervention(InterventionKind.ElectionFails, start + 30 + i, -1, post, 0)),
            .. Enumerable.Range(0, 9).Select(i => new ResolvedIntervention(InterventionKind.CalledUp, start + (i * 3), dice.Below(state.Officials.Count), -1, 0) { Until = i % 2 == 0 ? start + 30 + i : -1 }),
            .. Enumerable.Range(0, 9).Select(i => new ResolvedIntervention(InterventionKind.NotStanding, start + (i * 3), dice.Below(state.Officials.Count), -1, 0)),
            .. Enumerable.Range(0, count).Select(i => i % 2 == 0
                ? new ResolvedIntervention(InterventionKind.ForcedExit, start + dice.Below(120), dice.Below(state.Officials.Count), -1, 0)
                : new ResolvedIntervention(InterventionKind.ForcedMove, start + dice.Below(120), dice.Below(state.Officials.Count), posts[dice.Below(posts.Length)], 0)),
        ];
    }

    private static void Check(RunInputs inputs)
    {
        var run = CompiledRun.Compile(inputs);
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        var observer = default(ConservationObserver);
        for (var replicate = 0; replicate < 4; replicate++)
        {
            Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
        }

        observer.MonthsSeen.ShouldBe(4 * run.Months);
    }
}
