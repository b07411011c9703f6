using CadreOrleans.Contracts.Access;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Grains.Access;

/// <summary>Withholds the evidence of rules that tell of what the caller may not see; that a rule does not hold stays visible.</summary>
internal static class FindingRights
{
    private const string Withheld = "withheld";
    private static readonly string[] OfDiscipline = ["no-bar", "no-open-inspection", "political-standard"];
    private static readonly string[] OfAssessment = ["last-assessment", "not-completed-years", "trust-vote"];

    /// <summary>The finding as the caller may see it.</summary>
    public static Finding Shown(this Caller caller, Finding finding, string workspace) =>
        (OfDiscipline.Contains(finding.Rule) && !caller.May(Right.ReadDiscipline, workspace))
            || (OfAssessment.Contains(finding.Rule) && !caller.May(Right.ReadAssessment, workspace))
            ? finding with { Evidence = Withheld, Arguments = [], From = null, Until = null }
            : finding;
}
