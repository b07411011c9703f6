using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Languages;

/// <summary>Words of closed lists and dates of which perhaps only a part is known, in the language of the circuit.</summary>
internal static class Words
{
    /// <summary>A word of a closed list, as rules and their evidence have it.</summary>
    public static string Of<T>(T word)
        where T : struct, Enum => RuleTexts.Word(word).In(Wording.Language);

    /// <summary>A date as precisely as it is known: a day, a month, a year.</summary>
    public static string Partial(PartialDate date) => WrittenDates.Of(date);

    /// <summary>The name of a rule.</summary>
    public static string Rule(Finding finding) => RuleTexts.Name(finding.Rule).In(Wording.Language);

    /// <summary>What a finding rests on; null where the reader has no right to it.</summary>
    public static string? Evidence(Finding finding) => finding.IsWithheld ? null : RuleTexts.Evidence(finding).In(Wording.Language);

    /// <summary>The name of a tier; its code where the product has no word for a tier of the committee's own.</summary>
    public static string Tier(IStringLocalizer<Texts> texts, string code) => texts["tier." + code] is { ResourceNotFound: false } name ? name.Value : code;

    /// <summary>The term of a plan's identifier.</summary>
    public static string Term(string plan) => plan.Split('/')[0];
}
