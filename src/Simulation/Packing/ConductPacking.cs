using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs the yearly classification and discipline.</summary>
internal static class ConductPacking
{
    private const double Percent = 10_000;

    /// <summary>Month of the yearly assessment.</summary>
    public static int Month(AssessmentRule? rule, int otherwise) => rule?.Month.Value ?? otherwise;

    public static AssessmentPolicy Assessment(AssessmentRule? rule) => rule is null ? AssessmentPolicy.None : new AssessmentPolicy
    {
        Excellent = Millionths(rule.ExcellentPercent.Value),
        Completed = Millionths(rule.CompletedPercent.Value),
        NotCompleted = Millionths(rule.NotCompletedPercent.Value),
    };

    public static DisciplinePolicy Discipline(DisciplineHazards? rule) => rule is null ? DisciplinePolicy.None : new DisciplinePolicy
    {
        BandLimits = [.. rule.BandLimits],
        Tiers = rule.PerYear.Count,
        PerYear = [.. rule.PerYear.SelectMany(tier => tier).Select(share => (int)Math.Round(share * 100 * Percent, MidpointRounding.ToEven))],
        FormWeights = [rule.Forms.Reprimand, rule.Forms.Warning, rule.Forms.Removal],
    };

    private static int Millionths(double percent) => (int)Math.Round(percent * Percent, MidpointRounding.ToEven);
}
