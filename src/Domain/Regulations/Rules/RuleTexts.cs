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
    public static Bilingual Evidence(Finding finding) => BilingualTexts.Make(culture => Sentence(finding, culture));

    /// <summary>A word of a closed list: <c>DegreeLevel.University</c>.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Word(string word) => Texts.Get(word + ".word");

    /// <summary>A word of a closed list.</summary>
    public static Bilingual Word<T>(T word)
        where T : struct, Enum => Word($"{typeof(T).Name}.{word}");

    internal static string? Find(string key, bool vietnamese) => Texts.Find(key, vietnamese ? BilingualTexts.Vietnamese : CultureInfo.InvariantCulture);

    internal static IEnumerable<string> Keys() => Texts.Keys();

    private static string Sentence(Finding finding, CultureInfo culture) => string.Format(
        culture,
        Texts.In(finding.Evidence + ".evidence", culture),
        [.. finding.Arguments.Select(argument => (object)Written(argument, culture))]);

    private static string Written(string argument, CultureInfo culture)
    {
        if (argument.StartsWith('@'))
        {
            return Texts.In(argument[1..] + ".word", culture);
        }

        if (ReferenceEquals(culture, BilingualTexts.Vietnamese))
        {
            if (DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
            }

            if (Month.TryParse(argument, out var month))
            {
                return month.FirstDay.ToString("MM/yyyy", CultureInfo.InvariantCulture);
            }
        }

        return argument;
    }
}
