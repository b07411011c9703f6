using System.Globalization;
using System.Resources;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Names of rules, sentences of their evidence, and the words of closed lists, in both languages.</summary>
public static class RuleTexts
{
    private static readonly ResourceManager Texts = new("CadreOrleans.Domain.Regulations.Rules.RuleTexts", typeof(RuleTexts).Assembly);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    /// <summary>The name of a rule.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Name(string rule) => new(Get(rule + ".name", Vietnamese), Get(rule + ".name", CultureInfo.InvariantCulture));

    /// <summary>The sentence that states what a finding rests on.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Evidence(Finding finding) => new(Sentence(finding, Vietnamese), Sentence(finding, CultureInfo.InvariantCulture));

    /// <summary>A word of a closed list: <c>DegreeLevel.University</c>.</summary>
    /// <exception cref="InvalidOperationException">No text is written for it.</exception>
    public static Bilingual Word(string word) => new(Get(word + ".word", Vietnamese), Get(word + ".word", CultureInfo.InvariantCulture));

    /// <summary>A word of a closed list.</summary>
    public static Bilingual Word<T>(T word)
        where T : struct, Enum => Word($"{typeof(T).Name}.{word}");

    internal static string? Find(string key, bool vietnamese) => Texts.GetString(key, vietnamese ? Vietnamese : CultureInfo.InvariantCulture);

    internal static IEnumerable<string> Keys() =>
        Texts.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key);

    private static string Sentence(Finding finding, CultureInfo culture) => string.Format(
        culture,
        Get(finding.Evidence + ".evidence", culture),
        [.. finding.Arguments.Select(argument => (object)Written(argument, culture))]);

    private static string Written(string argument, CultureInfo culture)
    {
        if (argument.StartsWith('@'))
        {
            return Get(argument[1..] + ".word", culture);
        }

        if (ReferenceEquals(culture, Vietnamese))
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

    private static string Get(string key, CultureInfo culture) =>
        Texts.GetString(key, culture) ?? throw new InvalidOperationException($"No text is written for '{key}'.");
}
