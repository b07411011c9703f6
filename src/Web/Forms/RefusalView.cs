using System.Globalization;
using CadreOrleans.Contracts.Texts;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Web.Forms;

/// <summary>Finds the place in a form for a refusal's sentence.</summary>
internal static class RefusalView
{
    /// <summary>The sentence in the language of the circuit.</summary>
    public static string Sentence(this Refusal refusal) => RefusalTexts.Sentence(refusal, CultureInfo.CurrentUICulture);

    /// <summary>The sentence when the refusal is about this field, otherwise null.</summary>
    public static string? On(this Refusal? refusal, string field) =>
        refusal?.Field is { } named && (named == field || named.EndsWith("." + field, StringComparison.Ordinal)) ? refusal.Sentence() : null;

    /// <summary>Whether the refusal is about this field or an entry of it.</summary>
    public static bool IsWithin(this Refusal? refusal, string field) =>
        refusal.On(field) is not null || refusal?.Field is { } named && $".{named}".Contains($".{field}[", StringComparison.Ordinal);
}
