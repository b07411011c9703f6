using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Results;

/// <summary>The quotas of plans that a run's rules set, by year: where a regime or an intervention changes one within the run, its level changes with it.</summary>
public static class PlanQuotas
{
    /// <summary>The young among the people planned (R13).</summary>
    public const string Young = "R13";

    /// <summary>Women among the people planned (R16).</summary>
    public const string Women = "R16.women";

    /// <summary>The quotas, over the whole and by tier; none where the rules set none.</summary>
    public static IReadOnlyList<TargetLevel> Of(CompiledRun run) =>
        [.. Of(run, Young, IndicatorCodes.PlanYoung, Rule.YoungInPlan), .. Of(run, Women, IndicatorCodes.PlanWomen, Rule.WomenInPlan)];

    private static IEnumerable<TargetLevel> Of(CompiledRun run, string code, string indicator, Rule rule)
    {
        double[] levels = [.. Enumerable.Range(0, run.Inputs.Years).Select(year => run.Epochs[(year * 12) + 11][rule] / 100.0)];
        return Array.TrueForAll(levels, level => level <= 0)
            ? []
            : run.Layout.Tiers.Prepend(null).Select(tier => new TargetLevel(code, indicator, null) { ByYear = levels, Tier = tier });
    }
}
