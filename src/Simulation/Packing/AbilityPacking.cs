using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs how abilities move and are seen, and the order of those who pass the gate.</summary>
internal static class AbilityPacking
{
    private const int Million = 1_000_000;
    private const int Percent = Million / 100;
    private const int MostDeviation = 8;

    public static AbilityPolicy Abilities(RegulationPack pack)
    {
        var selection = pack.Selection;
        var plain = AbilityPolicy.Plain with
        {
            MinimumVirtue = (selection.MinimumVirtuePercent?.Value ?? 0) * Percent,
            VirtueWeight = selection.Order.Value == RankOrder.Weighted ? selection.VirtueWeightPercent.Value * Percent : 0,
        };
        return pack.Simulation.Abilities is not { } rule ? plain : plain with
        {
            Scale = AbilityScale.Logit,
            FromEvidence = rule.FromEvidence.Value,
            Reversion = rule.ReversionPercent.Value * Percent,
            Noise = Millionths(Math.Sqrt(rule.AssessmentVariance.Value)),
            PriorDeviation = Millionths(Math.Min(MostDeviation, Math.Sqrt(selection.PriorVariance.Value))),
        };
    }

    /// <summary>The yearly drift on the scale of <see cref="Abilities"/>.</summary>
    public static int Drift(RegulationPack pack, int otherwise) => pack.Simulation.Abilities is { } rule ? Millionths(rule.DriftDeviation.Value) : otherwise;

    private static int Millionths(double value) => (int)Math.Round(value * Million, MidpointRounding.ToEven);
}
