namespace CadreOrleans.Domain.Officials.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Discipline;

/// <summary>What an entry of a file must satisfy in itself.</summary>
internal static class FileEntryChecks
{
    public static Decision? Check(OfficialState official, FileEntry entry, DateOnly on) => entry switch
    {
        DegreeEntry degree when degree.Awarded.Earliest != on =>
            Refusal.Invalid("degree-day-differs", "awarded", degree.Awarded.ToString(), OfficialDays.Text(on)),
        AssessmentEntry assessment when assessment.Year > on.Year || assessment.Year < on.Year - 5 =>
            Refusal.Invalid("assessment-year-impossible", "year", Number(assessment.Year), OfficialDays.Text(on)),
        AssessmentEntry { Points: < 0 or > 100 } assessment => Refusal.Invalid("points-out-of-range", "points", Number(assessment.Points ?? 0)),
        ConfidenceVoteEntry vote when vote.High < 0 || vote.Medium < 0 || vote.Low < 0 || vote.High + vote.Medium + vote.Low > vote.Convened =>
            Refusal.Invalid("votes-exceed-convened", "convened", Number(vote.High + vote.Medium + vote.Low), Number(vote.Convened)),
        DisciplineEntry { Track: DisciplineTrack.Party, Form: DisciplineForm.SalaryReduction or DisciplineForm.Demotion } =>
            Refusal.Invalid("form-not-of-track", "form"),
        InspectionOpenedEntry opened when opened.Inspection != official.Inspections + 1 =>
            Refusal.Invalid("inspection-number", "inspection", Number(opened.Inspection), Number(official.Inspections + 1)),
        InspectionConcludedEntry concluded when !official.OpenInspections.Contains(concluded.Inspection) =>
            Refusal.Invalid("inspection-not-open", "inspection", Number(concluded.Inspection)),
        FamilyRelationEntry relation when relation.Relative == official.Official => Refusal.Invalid("relative-is-self", "relative"),
        _ => null,
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
