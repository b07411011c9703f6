namespace CadreOrleans.Simulation.Policies;

/// <summary>
/// Yearly hazards of leaving, by cause, tier and age band, in millionths of those present. They depend on these cells only, never on a
/// person's record (rule on named persons, 2).
/// </summary>
public sealed class HazardTable
{
    /// <summary>Number of causes; see <see cref="ExitCause"/>.</summary>
    public const int Causes = 3;

    /// <summary>Upper ends of the age bands in whole years, each excluded, ascending; the last band has no upper end and is not listed.</summary>
    public required int[] BandLimits { get; init; }

    /// <summary>Number of tiers the table has; a unit of a lower tier uses the last.</summary>
    public required int Tiers { get; init; }

    /// <summary>Millionths a year, index <c>(cause * Tiers + tier) * Bands + band</c>.</summary>
    public required int[] PerYear { get; init; }

    /// <summary>Month of the year, 1 to 12, on which the exits that fall due since the last such month are put off; 0 for none: each in its own.</summary>
    public int Month { get; init; }

    /// <summary>Number of age bands.</summary>
    public int Bands => BandLimits.Length + 1;

    /// <summary>Yearly hazard of one cell, in millionths.</summary>
    public int this[ExitCause cause, int tier, int band] => PerYear[((((int)cause * Tiers) + Math.Min(tier, Tiers - 1)) * Bands) + band];

    /// <summary>A table with the same yearly hazard for everybody.</summary>
    /// <param name="resignation">Resignation or transfer out, millionths a year.</param>
    /// <param name="death">Death or long illness, millionths a year.</param>
    /// <param name="dismissal">Dismissal, millionths a year.</param>
    public static HazardTable Constant(int resignation, int death, int dismissal) =>
        new() { BandLimits = [], Tiers = 1, PerYear = [resignation, death, dismissal] };
}

/// <summary>The competing causes of an exit that is not by law.</summary>
public enum ExitCause
{
    /// <summary>Resignation, or transfer out of the organisation.</summary>
    ResignationOrTransfer,

    /// <summary>Death or long illness.</summary>
    DeathOrIllness,

    /// <summary>Dismissal.</summary>
    Dismissal,
}
