using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;

namespace CadreOrleans.Roster.Plans;

/// <summary>What the rules say of every nominee: hard rules broken are errors, targets missed are warnings, standards still to be learned and what is not on record are information.</summary>
internal static class NomineeChecks
{
    public static IEnumerable<PlanCheck> Of(CheckContext context)
    {
        foreach (var row in context.Open)
        {
            var (official, position) = (context.Roster.Nominations.Official[row], context.Roster.Nominations.Position[row]);
            if (context.Reading.Judge(official, position, context.Term) is not { } result)
            {
                continue;
            }

            foreach (var finding in result.Findings)
            {
                if (SeverityOf(finding) is { } severity)
                {
                    yield return new PlanCheck(
                        finding.Rule, severity, RequirementOf(finding.Rule), finding.Source, finding.Arguments, context.Position(row), context.Official(row), finding);
                }
            }
        }
    }

    /// <summary>How much a finding weighs in a plan; null when it is not shown there.</summary>
    public static CheckSeverity? SeverityOf(Finding finding) => finding switch
    {
        _ when Removal.Asks(finding) => CheckSeverity.Error,
        { Kind: RuleKind.Hard, Verdict: not Verdict.Satisfied } => CheckSeverity.Information,
        { Kind: RuleKind.Target, Verdict: Verdict.NotSatisfied, Rule: "preferred-service" } => CheckSeverity.Warning,
        { Kind: RuleKind.Target, Verdict: Verdict.NotSatisfied } => CheckSeverity.Information,
        _ => null,
    };

    private static string RequirementOf(string rule) => rule switch
    {
        "higher-title-only" => "R12",
        "remaining-service" or "preferred-service" or "first-time-age" or "holding-age" or "in-service" => "R14",
        _ => "R11",
    };
}
