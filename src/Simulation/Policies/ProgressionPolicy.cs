namespace CadreOrleans.Simulation.Policies;

/// <summary>Progression from grade to grade without a vacancy (rank promotion), once a year.</summary>
public sealed record ProgressionPolicy
{
    /// <summary>No progression.</summary>
    public static ProgressionPolicy None { get; } = new() { Month = 0, Matrix = GradeMatrix.None };

    /// <summary>Month of the year in which it falls, 1 to 12; 0 for none.</summary>
    public required int Month { get; init; }

    /// <summary>Probabilities a year: a row for each grade, its own grade among the columns for those who stay, outside for those who leave.</summary>
    public required GradeMatrix Matrix { get; init; }
}
