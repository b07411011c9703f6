using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Tests.Synthetic;

/// <summary>Short ways to make and run a run.</summary>
internal static class TestRun
{
    public static Policy Policy { get; } = PolicyDefaults.Vietnamese(Roadmap.Steps) with
    {
        Terms = TermPolicy.None with { Calendars = [Terms((2020 * 12) + 5, 48), Terms((2021 * 12) + 4, 42)], Women = 150_000, Young = 100_000 },
        Rules =
        [
            new RuleChange(0, Rule.WomenInPlan, 25),
            new RuleChange(0, Rule.YoungInPlan, 15),
            new RuleChange(0, Rule.ConsecutiveTerms, 2),
            new RuleChange(0, Rule.RotationsPerYear, 60),
            new RuleChange(0, Rule.RotationServiceLeft, 120),
            new RuleChange(0, Rule.RotationServiceLeftForLocality, 60),
            new RuleChange(0, Rule.RotationStay, 36),
            new RuleChange(0, Rule.NonLocalLeaders, 1),
        ],
        Rotation = new RotationPolicy { Month = 5, MustBePlanned = true },
    };

    private static TermCalendar Terms(int first, int reelection) => new()
    {
        Boundaries = [.. Enumerable.Range(0, 10).Select(term => first + (term * 60))],
        Reelection = [.. Enumerable.Repeat(reelection, 10)],
    };

    public static RunInputs Inputs(
        InitialState state,
        int years = 15,
        int replicates = 64,
        ulong seed = 1,
        Policy? policy = null,
        IReadOnlyList<ResolvedIntervention>? interventions = null) => new()
        {
            State = state,
            Policy = policy ?? Policy,
            Interventions = interventions ?? [],
            Start = state.AsOfMonth + 1,
            Years = years,
            Replicates = replicates,
            Seed = seed,
        };

    public static Accumulators Run(RunInputs inputs) => Run(CompiledRun.Compile(inputs));

    public static Accumulators Run(CompiledRun run)
    {
        var scratch = new ReplicateScratch(run);
        var all = new Accumulators(run.Layout);
        for (var block = 0; block < run.Inputs.Blocks; block++)
        {
            Kernel.RunBlock(run, block, scratch, all);
        }

        return all;
    }
}
