using System.Globalization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Names of rules, sentences of their evidence, and the words of closed lists, in both languages.</summary>
public static class RuleTexts
{
    private static readonly BilingualTexts Texts = new("CadreOrleans.Domain.Regulations.Rules.RuleTexts", typeof(RuleTexts).Assembly);

    /// <summary>The name of a rule.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Name(string rule) => Texts.Get(rule + ".name");

    /// <summary>The sentence that states what a finding rests on.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Evidence(Finding finding) => BilingualTexts.Make(culture => EvidenceIn(finding, culture));

    /// <summary>Name and evidence of an answer; the name alone where the evidence is withheld.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Sentence(Finding finding) => BilingualTexts.Make(culture => SentenceIn(finding, culture));

    /// <summary>Name and evidence of an answer in one language; the name alone where the evidence is withheld.</summary>
    /// <param name="finding">The answer.</param>
    /// <param name="culture">Vietnamese for <c>vi</c> and its regions, otherwise English.</param>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static string SentenceIn(Finding finding, CultureInfo culture)
    {
        var name = Texts.In(finding.Rule + ".name", culture);
        return finding.IsWithheld ? name : $"{name}: {EvidenceIn(finding, culture)}";
    }

    /// <summary>A word of a closed list: <c>DegreeLevel.University</c>.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Word(string word) => Texts.Get(word + ".word");

    /// <summary>A word of a closed list.</summary>
    public static Bilingual Word<T>(T word)
        where T : struct, Enum => Word($"{typeof(T).Name}.{word}");

    internal static string? Find(string key, bool vietnamese) => Texts.Find(key, vietnamese ? BilingualTexts.Vietnamese : CultureInfo.InvariantCulture);

    internal static IEnumerable<string> Keys() => Texts.Keys();

    private static string EvidenceIn(Finding finding, CultureInfo culture) => SentenceFormat.Fill(
        culture,
        Texts.In(finding.Evidence + ".evidence", culture),
        [.. finding.Arguments.Select(argument => (object)Written(argument, culture))]);

    private static string Written(string argument, CultureInfo culture) =>
        argument.StartsWith('@') ? Texts.In(argument[1..] + ".word", culture) : WrittenDates.OfArgument(argument);
}
