namespace CadreOrleans.Simulation.Policies;

/// <summary>
/// The yearly classification (xếp loại). A year's level follows from what the assessment shows of talent: the shares hold for an organisation as it is
/// at the start, before the cap on the highest level, and move as its people do.
/// </summary>
public sealed record AssessmentPolicy
{
    /// <summary>No levels are given.</summary>
    public static AssessmentPolicy None { get; } = new() { Excellent = 0, Completed = 0, NotCompleted = 0 };

    /// <summary>Share of years that would be excellent, millionths.</summary>
    public required int Excellent { get; init; }

    /// <summary>Share of years with tasks completed and no more, millionths.</summary>
    public required int Completed { get; init; }

    /// <summary>Share of years with tasks not completed, millionths. What remains is good.</summary>
    public required int NotCompleted { get; init; }

    /// <summary>Whether levels are given.</summary>
    public bool IsOn => Excellent + Completed + NotCompleted > 0;
}
