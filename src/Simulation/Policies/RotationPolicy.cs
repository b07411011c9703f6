namespace CadreOrleans.Simulation.Policies;

/// <summary>Planned rotation (luân chuyển): which month it is held in, whom it concerns. How many and how long is set by <see cref="Rule"/>s.</summary>
public sealed record RotationPolicy
{
    /// <summary>No rotation.</summary>
    public static RotationPolicy None { get; } = new() { Month = 0, MustBePlanned = false };

    /// <summary>Month of the year in which rotations are decided, 1 to 12; 0 for none.</summary>
    public required int Month { get; init; }

    /// <summary>Whether only officials who stand in a plan are rotated.</summary>
    public required bool MustBePlanned { get; init; }
}
