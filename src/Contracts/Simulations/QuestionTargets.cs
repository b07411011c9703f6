using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>Codes of the targets that a question may name: two of the pack's, and that nobody stands ready for no post.</summary>
public static class QuestionTargets
{
    /// <summary>Every planned post has a nominee who qualifies.</summary>
    public const string AllPostsReady = "all-posts-ready";

    /// <summary>Every planned key post has one.</summary>
    public const string AllKeyPostsReady = "all-key-posts-ready";

    /// <summary>Leaders rotated in five years, by the committee's share.</summary>
    public const string LeadersRotated = "R4";

    /// <summary>Every unit under the rule on locality has a key leader who is no local.</summary>
    public const string AllUnitsNonLocal = "R5";

    /// <summary>Every planned post has as many names as the rules ask for at least.</summary>
    public const string SeveralNames = "R12";

    /// <summary>The plans' quota of the young is met.</summary>
    public const string PlanYoung = "R13";

    /// <summary>Every key post that falls vacant by law within fifteen years has a nominee who qualifies then.</summary>
    public const string KeyPostsCovered = "R14";

    /// <summary>The plans' quota of women is met.</summary>
    public const string PlanWomen = "R16.women";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [TargetCodes.Rotation, TargetCodes.Locality, AllPostsReady, AllKeyPostsReady, LeadersRotated, AllUnitsNonLocal, SeveralNames, PlanYoung, KeyPostsCovered, PlanWomen];
}
