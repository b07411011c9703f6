namespace CadreOrleans.Domain.Officials.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Qualifications;

/// <summary>What an entry of a file must satisfy in itself and against what it names.</summary>
internal static class FileEntryChecks
{
    /// <summary>Most years between the year assessed and the decision on it.</summary>
    private const int MostYearsLate = 5;

    /// <summary>Most percent of its targets that a unit reaches.</summary>
    private const int MostPercent = 1000;

    /// <summary>Most characters of a text as written: a subject, a field, a piece of evidence.</summary>
    private const int MaximumTextLength = 500;

    public static Refusal? Check(OfficialState official, FileEntry entry, FileReferences references, DateOnly on) => entry switch
    {
        DegreeEntry degree => CheckDegree(degree, on),
        TrainingEntry training => CheckTraining(training),
        AssessmentEntry assessment => CheckAssessment(assessment, on) ?? CheckRater(official, assessment, references),
        ConfidenceVoteEntry vote => CheckVote(vote),
        DisciplineEntry { Track: DisciplineTrack.Party, Form: DisciplineForm.SalaryReduction or DisciplineForm.Demotion } =>
            Refusal.Invalid("form-not-of-track", "form"),
        InspectionOpenedEntry opened when opened.Inspection != official.Inspections + 1 =>
            Refusal.Invalid("inspection-number", "inspection", Number(opened.Inspection), Number(official.Inspections + 1)),
        InspectionOpenedEntry opened => CheckSubject(opened.Subject),
        InspectionConcludedEntry concluded => CheckConclusion(official, concluded, on),
        ComplaintEntry complaint => CheckSubject(complaint.Subject),
        FamilyRelationEntry relation => CheckRelation(official, relation, references),
        RecruitmentEntry recruitment => CheckRecruitment(recruitment, references, on),
        _ => null,
    };

    private static Refusal? CheckDegree(DegreeEntry degree, DateOnly on) =>
        degree.Level == DegreeLevel.None ? Refusal.Invalid("degree-level-missing", "level")
        : degree.Awarded.Earliest != on ? Refusal.Invalid("degree-day-differs", "awarded", degree.Awarded.ToString(), OfficialDays.Text(on))
        : CheckLength(degree.Field, "field");

    private static Refusal? CheckTraining(TrainingEntry training) =>
        training.Training == TrainingKind.PoliticalTheory != (training.PoliticalTheory != PoliticalTheoryLevel.None)
            ? Refusal.Invalid("training-level-differs", "politicalTheory")
        : training.Training == TrainingKind.StateManagement != (training.StateManagement != StateManagementLevel.None)
            ? Refusal.Invalid("training-level-differs", "stateManagement")
        : CheckLength(training.Subject, "subject");

    private static Refusal? CheckAssessment(AssessmentEntry assessment, DateOnly on) =>
        assessment.Year > on.Year || assessment.Year < on.Year - MostYearsLate
            ? Refusal.Invalid("assessment-year-impossible", "year", Number(assessment.Year), OfficialDays.Text(on))
        : assessment.Points is < 0 or > 100 ? Refusal.Invalid("points-out-of-range", "points", Number(assessment.Points.Value))
        : assessment.UnitResultPercent is < 0 or > MostPercent ? Refusal.Invalid("unit-result-out-of-range", "unitResultPercent", Number(assessment.UnitResultPercent.Value))
        : assessment.Evidence.Select(evidence => CheckLength(evidence, "evidence")).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? CheckRater(OfficialState official, AssessmentEntry assessment, FileReferences references) =>
        assessment.Rater is not { } rater ? null
        : rater == official.Official ? Refusal.Invalid("rater-is-self", "rater")
        : references.Rater is not { Exists: true, IsErased: false } ? Refusal.NotFound("official-unknown", "rater")
        : null;

    private static Refusal? CheckVote(ConfidenceVoteEntry vote)
    {
        var cast = (long)vote.High + vote.Medium + vote.Low;
        return vote.High < 0 ? Refusal.Invalid("votes-negative", "high")
            : vote.Medium < 0 ? Refusal.Invalid("votes-negative", "medium")
            : vote.Low < 0 ? Refusal.Invalid("votes-negative", "low")
            : vote.Convened < 1 ? Refusal.Invalid("nobody-convened", "convened")
            : cast > vote.Convened
                ? Refusal.Invalid("votes-exceed-convened", "convened", cast.ToString(CultureInfo.InvariantCulture), Number(vote.Convened))
            : null;
    }

    private static Refusal? CheckConclusion(OfficialState official, InspectionConcludedEntry concluded, DateOnly on) =>
        official.OpenInspections.FirstOrDefault(open => open.Number == concluded.Inspection) is not { } inspection
            ? Refusal.Invalid("inspection-not-open", "inspection", Number(concluded.Inspection))
        : on < inspection.OpenedOn ? Refusal.Invalid("concluded-before-opened", "on", OfficialDays.Text(on), OfficialDays.Text(inspection.OpenedOn))
        : null;

    private static Refusal? CheckRelation(OfficialState official, FamilyRelationEntry relation, FileReferences references) =>
        relation.Relative == official.Official ? Refusal.Invalid("relative-is-self", "relative")
        : references.Relative is not { Exists: true, IsErased: false } ? Refusal.NotFound("official-unknown", "relative")
        : null;

    private static Refusal? CheckRecruitment(RecruitmentEntry recruitment, FileReferences references, DateOnly on) =>
        references.Unit is not { Exists: true } unit ? Refusal.NotFound("unit-unknown", "unit")
        : !unit.ExistsOn(on) ? Refusal.Invalid("unit-not-there", "unit", OfficialDays.Text(on))
        : CheckLength(recruitment.Field, "field");

    private static Refusal? CheckSubject(string subject) =>
        string.IsNullOrWhiteSpace(subject) ? Refusal.Invalid("subject-missing", "subject") : CheckLength(subject, "subject");

    private static Refusal? CheckLength(string? text, string field) =>
        text?.Length > MaximumTextLength ? Refusal.Invalid("text-too-long", field, Number(text.Length), Number(MaximumTextLength)) : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
