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
    public void RunReplicate_WithInterventions_ConservesHeadsAndSeatsEveryMonth() =>
        Check(TestRun.Inputs(District, interventions: RandomInterventions(District, TestRun.Inputs(District).Start, 60)));

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
