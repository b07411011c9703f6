using CadreOrleans.Contracts.Access;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;

namespace CadreOrleans.Grains.Access;

/// <summary>Withholds the evidence of rules that tell of what the caller may not see; that a rule does not hold stays visible.</summary>
internal static class FindingRights
{
    /// <summary>The finding as the caller may see it.</summary>
    public static Finding Shown(this Caller caller, Finding finding, string workspace) =>
        caller.MaySee(RuleFieldGroups.Of(finding.Rule), workspace) ? finding : finding.Withhold();
}
