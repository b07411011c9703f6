namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>A value of a pack with the document, article and certainty behind it.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value; its unit stands in the name of the property that holds it.</param>
/// <param name="Source">Where it comes from.</param>
[GenerateSerializer, Immutable, Alias("cadre.sourced`1")]
public sealed record Sourced<T>([property: Id(0)] T Value, [property: Id(1)] Citation Source);

/// <summary>A fraction as regulations write it: two thirds, one half.</summary>
/// <param name="Numerator">Numerator, not negative.</param>
/// <param name="Denominator">Denominator, at least 1.</param>
[GenerateSerializer, Immutable, Alias("cadre.fraction")]
public sealed record Fraction([property: Id(0)] int Numerator, [property: Id(1)] int Denominator)
{
    /// <summary>Whether a part of a whole is at least this fraction of it.</summary>
    public bool IsReachedBy(int part, int whole) => (long)part * Denominator >= (long)whole * Numerator;

    /// <summary>Whether a part of a whole is more than this fraction of it; exactly the fraction is not.</summary>
    public bool IsExceededBy(int part, int whole) => (long)part * Denominator > (long)whole * Numerator;
}
