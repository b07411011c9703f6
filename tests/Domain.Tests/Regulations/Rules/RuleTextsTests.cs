using System.Globalization;
using System.Text.RegularExpressions;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

/// <summary>Whatever a rule can answer is written in both languages, and every value it gives stands in the sentence.</summary>
public sealed partial class RuleTextsTests
{
    private static readonly RuleBook Book = new();

    [Fact]
    public void Name_WhenAnyRuleOfTheBook_IsWrittenInBothLanguages()
    {
        foreach (var rule in Book.Rules)
        {
            var name = RuleTexts.Name(rule.Code);
            name.En.ShouldNotBeNullOrWhiteSpace();
            name.Vi.ShouldNotBe(name.En, rule.Code);
        }
    }

    [Fact]
    public void Codes_WhenAllRules_AreDistinct() => Book.Rules.Select(rule => rule.Code).ShouldBeUnique();

    [Fact]
    public void Evidence_WhenAnythingIsAnswered_IsFilledInBothLanguages()
    {
        var findings = RuleCases.Sample(4000, 7).SelectMany(asked => Book.Judge(asked).Findings).ToArray();
        foreach (var finding in findings)
        {
            var text = RuleTexts.Evidence(finding);
            text.En.ShouldNotContain("@", customMessage: finding.Evidence);
            text.Vi.ShouldNotContain("@", customMessage: finding.Evidence);
        }

        foreach (var group in findings.GroupBy(finding => finding.Evidence))
        {
            foreach (var vietnamese in new[] { false, true })
            {
                var written = RuleTexts.Find(group.Key + ".evidence", vietnamese).ShouldNotBeNull(group.Key);
                var places = Place().Matches(written).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Order();
                places.ShouldBe(Enumerable.Range(0, group.First().Arguments.Length), $"{group.Key}: {written}");
            }
        }
    }

    [Fact]
    public void Evidence_WhenManyCasesAreJudged_EverySentenceWrittenIsUsed()
    {
        var used = RuleCases.Sample(4000, 7).SelectMany(asked => Book.Judge(asked).Findings).Select(finding => finding.Evidence).ToHashSet();
        RuleTexts.Keys().Where(key => key.EndsWith(".evidence", StringComparison.Ordinal)).Select(key => key[..^".evidence".Length]).Order(StringComparer.Ordinal)
            .ShouldBe(used.Append("minimum-virtue").Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Place();
}
