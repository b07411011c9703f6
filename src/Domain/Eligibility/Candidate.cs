using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Eligibility;

/// <summary>A recorded fact with its effective day.</summary>
/// <typeparam name="T">The fact.</typeparam>
/// <param name="On">Effective day.</param>
/// <param name="Fact">The fact.</param>
public readonly record struct Dated<T>(DateOnly On, T Fact);

/// <summary>What the rules read of one official: everything recorded up to the day asked about, the latest first where order matters.</summary>
public sealed record Candidate
{
    /// <summary>The official.</summary>
    public required OfficialId Official { get; init; }

    /// <summary>What is recorded of the person on the day.</summary>
    public required OfficialFacts Facts { get; init; }

    /// <summary>First day out of service; null while in service.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Degrees.</summary>
    public IReadOnlyList<Dated<DegreeAwarded>> Degrees { get; init; } = [];

    /// <summary>Trainings.</summary>
    public IReadOnlyList<Dated<TrainingCompleted>> Trainings { get; init; } = [];

    /// <summary>Yearly assessments.</summary>
    public IReadOnlyList<Dated<Assessed>> Assessments { get; init; } = [];

    /// <summary>Confidence votes.</summary>
    public IReadOnlyList<Dated<ConfidenceVoteTaken>> ConfidenceVotes { get; init; } = [];

    /// <summary>Measures of discipline, of both tracks.</summary>
    public IReadOnlyList<Dated<Disciplined>> Disciplines { get; init; } = [];

    /// <summary>Inspections opened and not concluded by the day.</summary>
    public IReadOnlyList<Dated<InspectionOpened>> OpenInspections { get; init; } = [];

    /// <summary>Inspections concluded.</summary>
    public IReadOnlyList<Dated<InspectionConcluded>> InspectionConclusions { get; init; } = [];

    /// <summary>Posts held, now and before, memberships of bodies among them.</summary>
    public IReadOnlyList<PostHeld> Career { get; init; } = [];

    /// <summary>Nominations open on the day.</summary>
    public IReadOnlyList<PlannedFor> Nominations { get; init; } = [];
}

/// <summary>One post of a career.</summary>
/// <param name="Position">The position.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Tier">The unit's tier.</param>
/// <param name="Title">Its title; null when the pack has none of that code.</param>
/// <param name="Capacity">In which capacity it was held.</param>
/// <param name="TakenBy">How it was taken.</param>
/// <param name="Move">What kind of move it was.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer held; null while held.</param>
/// <param name="TermEnds">Last day of the appointment's term; null if none.</param>
public sealed record PostHeld(
    PositionId Position,
    UnitId Unit,
    string Tier,
    Title? Title,
    Capacity Capacity,
    TakenBy TakenBy,
    MoveKind Move,
    DateOnly From,
    DateOnly? Until,
    DateOnly? TermEnds)
{
    /// <summary>Whether it is held on a day.</summary>
    public bool HeldOn(DateOnly day) => From <= day && (Until is not { } until || day < until);
}

/// <summary>One open nomination.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Position">The position planned for.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Tier">The unit's tier.</param>
/// <param name="Title">Its title; null when the pack has none of that code.</param>
/// <param name="Since">First day in the plan.</param>
public sealed record PlannedFor(PlanId Plan, PositionId Position, UnitId Unit, string Tier, Title? Title, DateOnly Since);
