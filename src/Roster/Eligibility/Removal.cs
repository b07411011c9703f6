using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Eligibility;

/// <summary>Which findings take a nominee out of a plan. A standard that can still be learned is a need of training and no cause of removal.</summary>
public static class Removal
{
    private const string StandardRules = "standard-";

    /// <summary>Whether a finding asks for removal: a hard rule that does not hold and that no training can mend.</summary>
    /// <param name="finding">The finding, for the purpose of planning.</param>
    public static bool Asks(Finding finding) =>
        finding is { Kind: RuleKind.Hard, Verdict: Verdict.NotSatisfied } && !finding.Rule.StartsWith(StandardRules, StringComparison.Ordinal);
}
