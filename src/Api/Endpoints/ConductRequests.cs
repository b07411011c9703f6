using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Recruitment;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Records a measure of discipline.</summary>
/// <param name="Official">Against whom.</param>
/// <param name="Track">Party or state.</param>
/// <param name="Form">Form; the party track has no salary reduction and no demotion.</param>
/// <param name="Category">What the breach was about.</param>
/// <param name="On">Day of the decision.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record DisciplineRequest(
    OfficialId Official, DisciplineTrack Track, DisciplineForm Form, BreachCategory Category, DateOnly On, string? Authority = null, string? OnBehalfOf = null)
    : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new DisciplineEntry(Track, Form, Category);
}

/// <summary>Records that an inspection was opened; it gets the next number of the official's file.</summary>
/// <param name="Official">Who is inspected.</param>
/// <param name="Subject">What is inspected.</param>
/// <param name="On">Day of the opening.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record InspectionRequest(OfficialId Official, string Subject, DateOnly On, string? Authority = null, string? OnBehalfOf = null)
    : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new InspectionOpenedEntry(0, Subject);
}

/// <summary>Records that an inspection was concluded.</summary>
/// <param name="Official">Who was inspected.</param>
/// <param name="Inspection">Number of the inspection in the official's file.</param>
/// <param name="BreachFound">Whether a breach was found.</param>
/// <param name="On">Day of the conclusion.</param>
/// <param name="Authority">Number of the conclusion.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record ConclusionRequest(OfficialId Official, int Inspection, bool BreachFound, DateOnly On, string? Authority = null, string? OnBehalfOf = null)
    : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new InspectionConcludedEntry(Inspection, BreachFound);
}

/// <summary>Records that a complaint about personnel work was concluded.</summary>
/// <param name="Official">Whose appointment or planning was complained of.</param>
/// <param name="Subject">What was complained of.</param>
/// <param name="Upheld">Whether the procedure was found wrong.</param>
/// <param name="On">Day of the conclusion.</param>
/// <param name="Authority">Number of the conclusion.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record ComplaintRequest(OfficialId Official, string Subject, bool Upheld, DateOnly On, string? Authority = null, string? OnBehalfOf = null)
    : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new ComplaintEntry(Subject, Upheld);
}

/// <summary>Records a family relation between two officials.</summary>
/// <param name="Official">Whose record it is.</param>
/// <param name="Relative">The related official.</param>
/// <param name="Relation">What the relative is to the official.</param>
/// <param name="On">Day from which it is known.</param>
/// <param name="Authority">Number of the declaration.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record FamilyRelationRequest(
    OfficialId Official, OfficialId Relative, FamilyRelation Relation, DateOnly On, string? Authority = null, string? OnBehalfOf = null)
    : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new FamilyRelationEntry(Relative, Relation);
}

/// <summary>Records a recruitment.</summary>
/// <param name="Official">The recruit.</param>
/// <param name="Unit">The unit recruited for.</param>
/// <param name="Job">Kind of job.</param>
/// <param name="On">Day of the recruitment.</param>
/// <param name="Field">Field of work recruited for.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record RecruitmentRequest(
    OfficialId Official, UnitId Unit, JobKind Job, DateOnly On, string? Field = null, string? Authority = null, string? OnBehalfOf = null)
    : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new RecruitmentEntry(Unit, Job, Field);
}
