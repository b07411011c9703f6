namespace CadreOrleans.Contracts.Simulations;

/// <summary>The band from assumptions of a run: the headlines had the policy assumed otherwise, by the same randomness and fewer futures.</summary>
/// <param name="Futures">Futures of each variant.</param>
/// <param name="Greatest">The assumption that matters most: <c>hazards</c>, <c>selection-noise</c> or <c>drift</c>; null when none matters.</param>
/// <param name="Bands">The bands by headline.</param>
[GenerateSerializer, Immutable, Alias("cadre.assumption-view")]
public sealed record AssumptionView(
    [property: Id(0)] int Futures,
    [property: Id(1)] string? Greatest,
    [property: Id(2)] IReadOnlyList<AssumptionShift> Bands);

/// <summary>How far assumptions move a headline, in its unit. It is no confidence interval; the two bands are always shown apart.</summary>
/// <param name="Code">Indicator code.</param>
/// <param name="Low">Greatest shift downwards, at most 0.</param>
/// <param name="High">Greatest shift upwards, at least 0.</param>
/// <param name="Widest">The assumption that moves it most; null when none does.</param>
[GenerateSerializer, Immutable, Alias("cadre.assumption-shift")]
public sealed record AssumptionShift(
    [property: Id(0)] string Code,
    [property: Id(1)] double Low,
    [property: Id(2)] double High,
    [property: Id(3)] string? Widest);
