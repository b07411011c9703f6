using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.Eligibility;

/// <summary>The group of personal data that a rule's evidence tells of. The one place that says which evidence is withheld from whom.</summary>
public static class RuleFieldGroups
{
    /// <summary>The group of a rule; none for a rule whose evidence everybody with a right to the file may see.</summary>
    /// <param name="rule">Code of the rule.</param>
    public static FieldGroups Of(string rule) => rule switch
    {
        "no-bar" or "political-standard" or "no-open-inspection" => FieldGroups.Discipline,
        "last-assessment" or "not-completed-years" or "trust-vote" => FieldGroups.Assessments,
        _ => FieldGroups.None,
    };
}
