using CadreOrleans.Domain.Assessments;

namespace CadreOrleans.Roster.Assessments;

/// <summary>One official's assessment for a year as it stands, with where and as what the official served when it was decided.</summary>
/// <param name="Official">Row of the official.</param>
/// <param name="Unit">Row of the unit of the principal post.</param>
/// <param name="Leads">Whether the principal post is a leading one: the two groups of similar duties that the cap is applied to.</param>
/// <param name="On">Day of the decision.</param>
/// <param name="Assessment">The assessment.</param>
internal sealed record Rating(int Official, int Unit, bool Leads, DateOnly On, Assessed Assessment)
{
    public int Year => Assessment.Year;

    public AssessmentLevel Level => Assessment.Level;

    /// <summary>Short code of the group of similar duties.</summary>
    public string Group => Leads ? "leaders" : "others";
}
