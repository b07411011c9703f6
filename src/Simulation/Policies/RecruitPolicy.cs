namespace CadreOrleans.Simulation.Policies;

/// <summary>Who comes in from outside: into entry posts by recruitment, and into positions that are decided elsewhere.</summary>
public sealed record RecruitPolicy
{
    /// <summary>Recruits a year into each entry position; -1 refills whatever is vacant.</summary>
    public required int PerYear { get; init; }

    /// <summary>Youngest age of a recruit, in months.</summary>
    public required int MinimumAge { get; init; }

    /// <summary>Age in months that recruits stay under; ages are uniform between.</summary>
    public required int MaximumAge { get; init; }

    /// <summary>Youngest age of somebody sent in from outside to a position decided elsewhere, in months.</summary>
    public required int MinimumOutsiderAge { get; init; }

    /// <summary>Age in months that those sent in stay under; ages are uniform between.</summary>
    public required int MaximumOutsiderAge { get; init; }

    /// <summary>Share of women, millionths.</summary>
    public required int Women { get; init; }

    /// <summary>Share of ethnic minorities, millionths.</summary>
    public required int EthnicMinority { get; init; }

    /// <summary>Weights of degree levels 0 to 6 among recruits; see <see cref="State.OfficialColumns.Degree"/>.</summary>
    public required int[] Degree { get; init; }

    /// <summary>Weights of political theory levels 0 to 4 among recruits.</summary>
    public required int[] Theory { get; init; }

    /// <summary>Weights of state management levels 0 to 4 among recruits.</summary>
    public required int[] StateManagement { get; init; }

    /// <summary>Mean talent and virtue estimate of newcomers, millionths.</summary>
    public required int MeanScore { get; init; }

    /// <summary>Standard deviation of talent and virtue estimates of newcomers, millionths; values are clamped to [0, 1].</summary>
    public required int ScoreDeviation { get; init; }

    /// <summary>Half the width of an even spread around the mean that is added to it, millionths; half a million alone makes them even over [0, 1].</summary>
    public int ScoreHalfWidth { get; init; }

    /// <summary>Ages of newcomers go up from the youngest by so many months; 12 for whole years.</summary>
    public int AgeStep { get; init; } = 1;

    /// <summary>Month of the year in which a year's recruits come, 1 to 12; 0 spreads them over the year.</summary>
    public int Month { get; init; }

    /// <summary>
    /// Whether recruits bring what a real recruit of the last years brought, drawn with equal chances (<see cref="State.InitialState.Recruits"/>), instead
    /// of ages, groups and levels by the distributions.
    /// </summary>
    public bool IsBootstrapped { get; init; }

    /// <summary>Whether <see cref="PerYear"/> is the mean of a Poisson number instead of a fixed one.</summary>
    public bool IsPoisson { get; init; }
}
