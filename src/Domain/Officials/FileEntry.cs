namespace CadreOrleans.Domain.Officials;

using System.Text.Json.Serialization;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Time;

/// <summary>A dated entry of an official's file.</summary>
[GenerateSerializer, Immutable, Alias("cadre.file-entry")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DegreeEntry), "degree")]
[JsonDerivedType(typeof(TrainingEntry), "training")]
[JsonDerivedType(typeof(AssessmentEntry), "assessment")]
[JsonDerivedType(typeof(ConfidenceVoteEntry), "confidence-vote")]
[JsonDerivedType(typeof(DisciplineEntry), "discipline")]
[JsonDerivedType(typeof(InspectionOpenedEntry), "inspection-opened")]
[JsonDerivedType(typeof(InspectionConcludedEntry), "inspection-concluded")]
[JsonDerivedType(typeof(ComplaintEntry), "complaint")]
[JsonDerivedType(typeof(FamilyRelationEntry), "family-relation")]
[JsonDerivedType(typeof(RecruitmentEntry), "recruitment")]
public abstract record FileEntry
{
    /// <summary>The event that enters it in the file of an official.</summary>
    public abstract IEvent ToEvent(OfficialId official);
}

/// <summary>A degree; see <see cref="DegreeAwarded"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.degree-entry")]
public sealed record DegreeEntry(
    [property: Id(0)] DegreeLevel Level,
    [property: Id(1)] string? Field,
    [property: Id(2)] StudyMode Mode,
    [property: Id(3)] PartialDate Awarded,
    [property: Id(4)] bool SentForTraining) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new DegreeAwarded(official, Level, Field, Mode, Awarded, SentForTraining);
}

/// <summary>A training; see <see cref="TrainingCompleted"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.training-entry")]
public sealed record TrainingEntry(
    [property: Id(0)] TrainingKind Training,
    [property: Id(1)] PoliticalTheoryLevel PoliticalTheory,
    [property: Id(2)] StateManagementLevel StateManagement,
    [property: Id(3)] string? Subject) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new TrainingCompleted(official, Training, PoliticalTheory, StateManagement, Subject);
}

/// <summary>A year's assessment; see <see cref="Assessed"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.assessment-entry")]
public sealed record AssessmentEntry(
    [property: Id(0)] int Year,
    [property: Id(1)] AssessmentLevel Level,
    [property: Id(2)] int? Points,
    [property: Id(3)] IReadOnlyList<string> Evidence,
    [property: Id(4)] OfficialId? Rater = null,
    [property: Id(5)] int? UnitResultPercent = null) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new Assessed(official, Year, Level, Points, Evidence, Rater, UnitResultPercent);
}

/// <summary>A confidence vote; see <see cref="ConfidenceVoteTaken"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.confidence-vote-entry")]
public sealed record ConfidenceVoteEntry(
    [property: Id(0)] int High,
    [property: Id(1)] int Medium,
    [property: Id(2)] int Low,
    [property: Id(3)] int Convened) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new ConfidenceVoteTaken(official, High, Medium, Low, Convened);
}

/// <summary>A measure of discipline; see <see cref="Disciplined"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.discipline-entry")]
public sealed record DisciplineEntry(
    [property: Id(0)] DisciplineTrack Track,
    [property: Id(1)] DisciplineForm Form,
    [property: Id(2)] BreachCategory Category) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new Disciplined(official, Track, Form, Category);
}

/// <summary>An inspection opened; see <see cref="InspectionOpened"/>. The number 0 stands for the next of the file.</summary>
[GenerateSerializer, Immutable, Alias("cadre.inspection-opened-entry")]
public sealed record InspectionOpenedEntry([property: Id(0)] int Inspection, [property: Id(1)] string Subject) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new InspectionOpened(official, Inspection, Subject);
}

/// <summary>An inspection concluded; see <see cref="InspectionConcluded"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.inspection-concluded-entry")]
public sealed record InspectionConcludedEntry([property: Id(0)] int Inspection, [property: Id(1)] bool BreachFound) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new InspectionConcluded(official, Inspection, BreachFound);
}

/// <summary>A complaint concluded; see <see cref="ComplaintConcluded"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.complaint-entry")]
public sealed record ComplaintEntry([property: Id(0)] string Subject, [property: Id(1)] bool Upheld) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new ComplaintConcluded(official, Subject, Upheld);
}

/// <summary>A family relation; see <see cref="FamilyRelationRecorded"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.family-relation-entry")]
public sealed record FamilyRelationEntry([property: Id(0)] OfficialId Relative, [property: Id(1)] FamilyRelation Relation) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new FamilyRelationRecorded(official, Relative, Relation);
}

/// <summary>A recruitment; see <see cref="Recruited"/>.</summary>
[GenerateSerializer, Immutable, Alias("cadre.recruitment-entry")]
public sealed record RecruitmentEntry([property: Id(0)] UnitId Unit, [property: Id(1)] JobKind Job, [property: Id(2)] string? Field) : FileEntry
{
    /// <inheritdoc/>
    public override IEvent ToEvent(OfficialId official) => new Recruited(official, Unit, Job, Field);
}
