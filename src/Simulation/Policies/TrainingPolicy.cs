namespace CadreOrleans.Simulation.Policies;

/// <summary>Courses: when the year's places are given, how many of each kind, and how long a course to each level takes.</summary>
public sealed record TrainingPolicy
{
    /// <summary>Number of kinds; see <see cref="CourseKind"/>.</summary>
    public const int Kinds = 3;

    /// <summary>No courses.</summary>
    public static TrainingPolicy None { get; } = new() { Month = 0, Places = [0, 0, 0], Months = [[], [], []] };

    /// <summary>Month of the year in which courses begin, 1 to 12; 0 for none.</summary>
    public required int Month { get; init; }

    /// <summary>Places a year of each kind, until an intervention changes them.</summary>
    public required int[] Places { get; init; }

    /// <summary>For each kind the months of the course to each level, from level 0; 0 where there is no course.</summary>
    public required int[][] Months { get; init; }

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    internal string? Check() =>
        Month is >= 0 and <= 12 && Places.Length == Kinds && Array.TrueForAll(Places, places => places is >= 0 and <= 10_000)
        && Months.Length == Kinds && Array.TrueForAll(Months, levels => levels.Length <= 8 && Array.TrueForAll(levels, months => months is >= 0 and <= 120))
            ? null
            : "Courses begin in a month from 1 to 12 or in none; there are 0 to 10,000 places a year of each kind, and a course takes 120 months at most.";
}

/// <summary>What a course leads to. The numbers are part of a run's key and never change.</summary>
public enum CourseKind
{
    /// <summary>A degree.</summary>
    Degree = 0,

    /// <summary>A level of political theory.</summary>
    PoliticalTheory = 1,

    /// <summary>A level of state management.</summary>
    StateManagement = 2,
}
