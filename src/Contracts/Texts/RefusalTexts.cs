using System.Globalization;
using System.Resources;
using System.Text;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Texts;

/// <summary>
/// The sentences of refusals, in both languages of the product: what is wrong, and what would be right. Pages and API say the same sentence for the same code.
/// </summary>
public static class RefusalTexts
{
    private const string UnknownArgument = "…";
    private static readonly ResourceManager Sentences = new("CadreOrleans.Contracts.Texts.Refusals", typeof(RefusalTexts).Assembly);

    /// <summary>The sentence of a refusal. A code without a sentence is answered by itself, so that it can be quoted.</summary>
    /// <param name="refusal">The refusal; its days and months are written as people read them.</param>
    /// <param name="culture">Vietnamese for <c>vi</c> and its regions, otherwise English.</param>
    public static string Sentence(Refusal refusal, CultureInfo culture)
    {
        var pattern = Sentences.GetString(refusal.Code, culture);
        if (pattern is null)
        {
            return refusal.Code;
        }

        if (refusal.Finding is { } finding)
        {
            return SentenceFormat.Fill(culture, pattern, [.. refusal.Arguments.IsDefault ? [] : refusal.Arguments.Select(WrittenDates.OfArgument), FindingText(finding, culture)]);
        }

        var format = CompositeFormat.Parse(pattern);
        var arguments = new object[Math.Max(format.MinimumArgumentCount, refusal.Arguments.IsDefault ? 0 : refusal.Arguments.Length)];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = !refusal.Arguments.IsDefault && i < refusal.Arguments.Length ? WrittenDates.OfArgument(refusal.Arguments[i]) : UnknownArgument;
        }

        return string.Format(SentenceFormat.For(culture), format, arguments);
    }

    /// <summary>Whether a code has a sentence in a language of its own, not borrowed from the other.</summary>
    /// <param name="code">Code of a refusal.</param>
    /// <param name="culture">The language; the invariant culture for English.</param>
    public static bool Has(string code, CultureInfo culture) =>
        Sentences.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.GetString(code) is not null;

    /// <summary>The rule by name, with the evidence where the reader may see it.</summary>
    private static string FindingText(Finding finding, CultureInfo culture) => RuleTexts.SentenceIn(finding, culture) + (finding.IsWithheld ? "." : string.Empty);
}
