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

    /// <summary>The same with every step of the month on.</summary>
    public static Policy Whole { get; } = Policy with
    {
        Abilities = new AbilityPolicy { Scale = AbilityScale.Logit, FromEvidence = true, Reversion = 20_000, Noise = 1_414_214, VirtueWeight = 0 },
        Drift = 200_000,
        Assessment = new AssessmentPolicy { Excellent = 180_000, Completed = 80_000, NotCompleted = 20_000 },
        Discipline = new DisciplinePolicy { BandLimits = [40], Tiers = 2, PerYear = [20_000, 30_000, 20_000, 30_000], FormWeights = [96, 35, 14] },
        Training = new TrainingPolicy { Month = 9, Places = [5, 10, 10], Months = [[0, 0, 24, 36, 48], [0, 1, 12, 12], [0, 2, 2, 2]] },
        Progression = new ProgressionPolicy { Month = 12, Matrix = new GradeMatrix { Grades = [1, 2], Shares = [940_000, 50_000, 10_000, 0, 990_000, 10_000] } },
        Feeders = new GradeMatrix { Grades = [1, 2, 3], Shares = [0, 0, 0, 1_000_000, 500_000, 0, 0, 500_000, 200_000, 300_000, 100_000, 400_000] },
        Rules =
        [
            .. Policy.Rules,
            new RuleChange(0, Rule.ExcellentCap, 20),
            new RuleChange(0, Rule.NotCompletedYears, 2),
            new RuleChange(0, Rule.DisciplineExcludesCompletion, 1),
            new RuleChange(0, Rule.ReprimandBar, 12),
            new RuleChange(0, Rule.WarningBar, 30),
            new RuleChange(0, Rule.RemovalBar, 60),
        ],
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
