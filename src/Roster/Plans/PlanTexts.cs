using System.Globalization;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Plans;

/// <summary>The sentences of plan checks in both languages.</summary>
public static class PlanTexts
{
    private static readonly BilingualTexts Texts = new("CadreOrleans.Roster.Plans.PlanTexts", typeof(PlanTexts).Assembly);

    /// <summary>What a check found, in words. Where a rule on officials speaks, its name and its evidence.</summary>
    /// <exception cref="InvalidOperationException">No text is written for its code.</exception>
    public static Bilingual Sentence(PlanCheck check) => check.Finding is { } finding ? Sentence(finding) : BilingualTexts.Make(culture => In(check, culture));

    /// <summary>Name and evidence of a rule's answer; the name alone where the evidence is withheld.</summary>
    public static Bilingual Sentence(Finding finding)
    {
        var name = RuleTexts.Name(finding.Rule);
        if (finding.IsWithheld)
        {
            return name;
        }

        var evidence = RuleTexts.Evidence(finding);
        return new Bilingual($"{name.Vi}: {evidence.Vi}", $"{name.En}: {evidence.En}");
    }

    private static string In(PlanCheck check, CultureInfo culture) =>
        string.Format(culture, Texts.In(check.Code, culture), [.. check.Arguments.Select(argument => (object)Written(argument, culture))]);

    private static string Written(string argument, CultureInfo culture) =>
        ReferenceEquals(culture, BilingualTexts.Vietnamese) && DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : argument;
}
