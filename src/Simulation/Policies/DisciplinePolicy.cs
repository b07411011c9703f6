namespace CadreOrleans.Simulation.Policies;

/// <summary>
/// Discipline: yearly hazards by tier and age band, in millionths, and which form follows. They depend on these cells only, never on a person's record,
/// and what befalls one official in a future is shown nowhere (rule on named persons). How long each form bars is set by <see cref="Rule"/>s.
/// </summary>
public sealed record DisciplinePolicy
{
    /// <summary>Number of forms: reprimand, warning, removal.</summary>
    public const int Forms = 3;

    /// <summary>No discipline.</summary>
    public static DisciplinePolicy None { get; } = new() { BandLimits = [], Tiers = 1, PerYear = [0], FormWeights = [1, 0, 0] };

    /// <summary>Upper ends of the age bands in whole years, each excluded, ascending; the last band has no upper end and is not listed.</summary>
    public required int[] BandLimits { get; init; }

    /// <summary>Number of tiers the table has; a unit of a lower tier uses the last.</summary>
    public required int Tiers { get; init; }

    /// <summary>Millionths a year, index <c>tier * Bands + band</c>.</summary>
    public required int[] PerYear { get; init; }

    /// <summary>Weights of reprimand, warning and removal.</summary>
    public required int[] FormWeights { get; init; }

    /// <summary>Number of age bands.</summary>
    public int Bands => BandLimits.Length + 1;

    /// <summary>Whether there is any.</summary>
    public bool IsOn => Array.Exists(PerYear, rate => rate > 0);
}
