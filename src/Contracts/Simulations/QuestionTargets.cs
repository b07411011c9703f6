using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>Codes of the targets that a question may name: two of the pack's, and that nobody stands ready for no post.</summary>
public static class QuestionTargets
{
    /// <summary>Every planned post has a nominee who qualifies.</summary>
    public const string AllPostsReady = "all-posts-ready";

    /// <summary>Every planned key post has one.</summary>
    public const string AllKeyPostsReady = "all-key-posts-ready";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [TargetCodes.Rotation, TargetCodes.Locality, AllPostsReady, AllKeyPostsReady];
}
