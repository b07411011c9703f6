using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Targets whose probability of being met a run tells by year: those of the pack that the kernel follows, and that nobody stands ready for no post.</summary>
internal static class RunTargets
{
    /// <summary>Every planned post has a nominee who qualifies.</summary>
    public const string AllPostsReady = "all-posts-ready";

    /// <summary>Every planned key post has one.</summary>
    public const string AllKeyPostsReady = "all-key-posts-ready";

    /// <summary>Share of the leaders rotated.</summary>
    public const string Rotated = "T2";

    /// <summary>Units with a leader who is no local.</summary>
    public const string NonLocal = "T3";

    /// <summary>Codes that a question may name.</summary>
    public static IReadOnlyList<string> Codes { get; } = [Rotated, NonLocal, AllPostsReady, AllKeyPostsReady];

    /// <summary>The levels that a pack sets.</summary>
    public static TargetLevel[] Of(RegulationPack pack)
    {
        var levels = new List<TargetLevel>
        {
            new(AllPostsReady, IndicatorCodes.NoneReady, null),
            new(AllKeyPostsReady, IndicatorCodes.KeyNoneReady, null),
        };
        foreach (var target in pack.Targets)
        {
            if (target.Code is Rotated or NonLocal)
            {
                levels.Add(new TargetLevel(target.Code, target.Code == Rotated ? IndicatorCodes.RotatedLeaders : IndicatorCodes.NonLocalUnits, target.Share));
            }
        }

        return [.. levels];
    }

    /// <summary>Code of the indicator under which a run tells a target's probability.</summary>
    public static string IndicatorOf(string target) => "target-" + target;
}
