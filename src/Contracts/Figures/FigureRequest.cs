namespace CadreOrleans.Contracts.Figures;

/// <summary>Which figures are asked for.</summary>
/// <param name="From">First day counted.</param>
/// <param name="To">Last day counted; stocks are counted as of it. Not before <paramref name="From"/>.</param>
/// <param name="Unit">Only what belongs to this unit or a unit under it; null for all.</param>
/// <param name="Code">One figure, or one reading beside it; null for all.</param>
/// <param name="Requirements">Whether R1 to R25 are wanted too; they take longer than the rest.</param>
[GenerateSerializer, Immutable, Alias("cadre.figure-request")]
public sealed record FigureRequest(
    [property: Id(0)] DateOnly From,
    [property: Id(1)] DateOnly To,
    [property: Id(2)] string? Unit = null,
    [property: Id(3)] string? Code = null,
    [property: Id(4)] bool Requirements = true);

/// <summary>Which rows of a figure.</summary>
public enum FigurePart
{
    /// <summary>Those of the numerator.</summary>
    Counted,

    /// <summary>Those of the denominator known not to be in the numerator.</summary>
    Lacking,

    /// <summary>Those that could not be decided.</summary>
    Unknown,
}
