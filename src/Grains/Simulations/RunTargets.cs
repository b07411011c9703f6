using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Targets whose probability of being met a run tells by year: those of the pack that the kernel follows, and that nobody stands ready for no post.</summary>
internal static class RunTargets
{
    /// <summary>The levels that a pack sets.</summary>
    public static TargetLevel[] Of(RegulationPack pack)
    {
        var levels = new List<TargetLevel>
        {
            new(QuestionTargets.AllPostsReady, IndicatorCodes.NoneReady, null),
            new(QuestionTargets.AllKeyPostsReady, IndicatorCodes.KeyNoneReady, null),
        };
        foreach (var target in pack.Targets)
        {
            if (target.Code is TargetCodes.Rotation or TargetCodes.Locality)
            {
                var isRotation = target.Code == TargetCodes.Rotation;
                var indicator = isRotation ? IndicatorCodes.RotatedLeaders : IndicatorCodes.NonLocalUnits;
                levels.Add(new TargetLevel(target.Code, indicator, target.Share));
                levels.Add(new TargetLevel(isRotation ? QuestionTargets.LeadersRotated : QuestionTargets.AllUnitsNonLocal, indicator, isRotation ? target.Share : 1));
            }
        }

        if (pack.Regimes.Planning.All.Count > 0)
        {
            levels.Add(new TargetLevel(QuestionTargets.SeveralNames, IndicatorCodes.SeveralNames, 1));
            levels.Add(new TargetLevel(QuestionTargets.KeyPostsCovered, IndicatorCodes.KeyPostsCovered, 1));
        }

        return [.. levels];
    }

    /// <summary>Code of the indicator under which a run tells a target's probability.</summary>
    public static string IndicatorOf(string target) => "target-" + target;
}
