namespace CadreOrleans.Simulation.State;

/// <summary>What real recruits of the last years brought with them when they came, one element a recruit, in the order of their identifiers.</summary>
public sealed class RecruitColumns
{
    /// <summary>No recruits.</summary>
    public static RecruitColumns None { get; } = new() { AgeMonths = [], Marks = [], Degree = [], Theory = [], StateManagement = [] };

    /// <summary>Age on coming, in months.</summary>
    public required int[] AgeMonths { get; init; }

    /// <summary>Sex and group.</summary>
    public required OfficialMarks[] Marks { get; init; }

    /// <summary>Degree level; see <see cref="OfficialColumns.Degree"/>.</summary>
    public required byte[] Degree { get; init; }

    /// <summary>Political theory level.</summary>
    public required byte[] Theory { get; init; }

    /// <summary>State management level.</summary>
    public required byte[] StateManagement { get; init; }

    /// <summary>Number of recruits.</summary>
    public int Count => AgeMonths.Length;

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    internal string? Check() =>
        Marks.Length == Count && Degree.Length == Count && Theory.Length == Count && StateManagement.Length == Count && Array.TrueForAll(AgeMonths, age => age is >= 0 and < 1200)
            ? null
            : "The columns of recruits differ in length, or an age is out of range.";
}
