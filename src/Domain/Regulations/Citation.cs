namespace CadreOrleans.Domain.Regulations;

/// <summary>How sure the pack's author is of a value.</summary>
public enum Certainty
{
    /// <summary>Read in the text or in a report that quotes it.</summary>
    Confirmed,

    /// <summary>Known from practice, not checked against the text.</summary>
    Recalled,

    /// <summary>Computed from confirmed values.</summary>
    Derived,

    /// <summary>Assumed, so that something can be computed.</summary>
    Estimated,
}

/// <summary>Where a value of a pack comes from. Shown wherever the value decides something.</summary>
/// <param name="Document">The document, as its number is written.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Article">The article, where known.</param>
[GenerateSerializer, Immutable, Alias("cadre.citation")]
public sealed record Citation([property: Id(0)] string Document, [property: Id(1)] Certainty Certainty, [property: Id(2)] string? Article = null);

/// <summary>A text in both languages of the product.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
[GenerateSerializer, Immutable, Alias("cadre.bilingual")]
public sealed record Bilingual([property: Id(0)] string Vi, [property: Id(1)] string En)
{
    /// <summary>The text in a language: Vietnamese for <c>vi</c>, otherwise English.</summary>
    public string In(string language) => language.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? Vi : En;
}
