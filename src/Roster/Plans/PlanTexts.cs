using System.Globalization;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Plans;

/// <summary>The sentences of plan checks in both languages.</summary>
public static class PlanTexts
{
    private static readonly BilingualTexts Texts = new("CadreOrleans.Roster.Plans.PlanTexts", typeof(PlanTexts).Assembly);

    /// <summary>What a check found, in words. Where a rule on officials speaks, its name and its evidence.</summary>
    /// <exception cref="InvalidOperationException">No text is written for its code.</exception>
    public static Bilingual Sentence(PlanCheck check) => check.Finding is { } finding ? RuleTexts.Sentence(finding) : BilingualTexts.Make(culture => In(check, culture));

    private static string In(PlanCheck check, CultureInfo culture) =>
        SentenceFormat.Fill(culture, Texts.In(check.Code, culture), [.. check.Arguments.Select(WrittenDates.OfArgument)]);
}
