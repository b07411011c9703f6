using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Eligibility;

/// <summary>Finds what is missing and what would close it.</summary>
public static class Gaps
{
    /// <summary>The gaps of a result: hard rules and targets that do not hold or are unknown, in the order of the rule book.</summary>
    public static IReadOnlyList<Gap> Of(RuleCase asked, EligibilityResult result) =>
    [
        .. result.Findings
            .Where(finding => finding.Kind is RuleKind.Hard or RuleKind.Target && finding.Verdict != Verdict.Satisfied)
            .Select(finding => Of(asked, finding)),
    ];

    private static Gap Of(RuleCase asked, Finding finding)
    {
        if (finding.Verdict == Verdict.Unknown)
        {
            return new Gap(finding, GapClosing.Record, null, null, null);
        }

        if (finding.From is { } day && day > asked.On)
        {
            return new Gap(finding, GapClosing.Time, null, CareerDays.Months(asked.On, day), day);
        }

        var (requirement, courses) = (asked.Requirement, asked.Pack.Courses);
        return finding.Rule switch
        {
            "standard-degree" => new Gap(finding, GapClosing.Degree, Argument.Of(requirement.MinimumDegree), courses.Months(requirement.MinimumDegree), null),
            "field-of-study" => new Gap(finding, GapClosing.Field, Argument.Of(requirement.MinimumDegree), courses.Months(requirement.MinimumDegree), null),
            "standard-political-theory" => new Gap(
                finding, GapClosing.PoliticalTheory, Argument.Of(requirement.MinimumPoliticalTheory), courses.Months(requirement.MinimumPoliticalTheory), null),
            "standard-state-management" => new Gap(
                finding, GapClosing.StateManagement, Argument.Of(requirement.MinimumStateManagement), courses.Months(requirement.MinimumStateManagement), null),
            _ => new Gap(finding, Closing(finding.Rule), null, null, null),
        };
    }

    private static GapClosing Closing(string rule) => rule switch
    {
        "planned-for-title" or "rotation-planned" => GapClosing.Nomination,
        "held-post" or "feeder-post" or "rotation-held-post" => GapClosing.Post,
        "body-membership" => GapClosing.Membership,
        "no-open-inspection" => GapClosing.Conclusion,
        "last-assessment" or "not-completed-years" or "trust-vote" => GapClosing.Assessment,
        _ => GapClosing.Nothing,
    };
}
