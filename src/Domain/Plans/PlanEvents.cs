namespace CadreOrleans.Domain.Plans;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>The two kinds of plan (domain notes 12.6).</summary>
public enum PlanKind
{
    /// <summary>Quy hoạch cấp ủy, ban thường vụ, ủy ban kiểm tra: a coefficient of the seats.</summary>
    Committee,

    /// <summary>Quy hoạch chức danh: names for each position.</summary>
    Titles,
}

/// <summary>How far a plan has come.</summary>
public enum PlanState
{
    /// <summary>Being made.</summary>
    Proposed,

    /// <summary>Approved by the managing level.</summary>
    Approved,

    /// <summary>Made known to those concerned.</summary>
    Announced,
}

/// <summary>A plan was opened for a term.</summary>
[EventType("plan.opened", 1)]
public sealed record PlanOpened(PlanId Plan, PlanKind Kind, string Name) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan)];
}

/// <summary>
/// An official was planned for a position on the effective day. Advances the plan's, the official's and the position's stream, so that both limits, names
/// for a position and positions of a person, hold across plans.
/// </summary>
/// <param name="Plan">The plan.</param>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Rank">Place in the order of votes, from 1; 0 when no order was set.</param>
/// <param name="FromOutside">Whether the nominee comes from outside the unit ("mở"): consulted, not balloted.</param>
/// <param name="SubjectGroup">Subject group (đối tượng 1 or 2) of a committee plan; null where none is stated.</param>
[EventType("plan.nominated", 1)]
public sealed record Nominated(PlanId Plan, PositionId Position, OfficialId Official, int Rank, bool FromOutside, int? SubjectGroup = null) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan), StreamId.Of(Official), StreamId.Of(Position)];
}

/// <summary>Votes for one nominee at one step.</summary>
/// <param name="Official">The nominee.</param>
/// <param name="Position">The position voted on.</param>
/// <param name="Votes">Votes in favour.</param>
[GenerateSerializer, Immutable, Alias("cadre.ballot-result")]
public sealed record BallotResult([property: Id(0)] OfficialId Official, [property: Id(1)] PositionId Position, [property: Id(2)] int Votes);

/// <summary>One conference of the nomination procedure was held on the effective day.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Step">Number of the step in the regime's procedure, from 1.</param>
/// <param name="Convened">Number summoned: the base of the half that is needed.</param>
/// <param name="Present">Number present; two thirds of those convened are the quorum.</param>
/// <param name="Results">Votes by nominee and position; empty for a step without ballot.</param>
[EventType("plan.step-held", 1)]
public sealed record NominationStepHeld(PlanId Plan, int Step, int Convened, int Present, IReadOnlyList<BallotResult> Results) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan)];
}

/// <summary>The organ that knows a nominee from outside was consulted on the effective day: no ballot is held on such a nominee, in either place.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Organ">Who was consulted, as written.</param>
/// <param name="Agrees">Whether the organ agrees.</param>
[EventType("plan.consulted", 1)]
public sealed record OutsiderConsulted(PlanId Plan, PositionId Position, OfficialId Official, string Organ, bool Agrees) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan)];
}

/// <summary>Why a nominee left a plan.</summary>
public enum RemovalReason
{
    /// <summary>Past the planning age, or too little service left.</summary>
    Age,

    /// <summary>Disciplined.</summary>
    Discipline,

    /// <summary>Did not complete tasks.</summary>
    Assessment,

    /// <summary>Took an equivalent or higher post.</summary>
    HigherPost,

    /// <summary>Left service or the organisation.</summary>
    Left,

    /// <summary>Planned for more positions than allowed.</summary>
    TooManyPositions,

    /// <summary>Removed by review for another reason.</summary>
    Review,

    /// <summary>The position planned for no longer exists.</summary>
    PositionAbolished,
}

/// <summary>A nominee was removed from a plan on the effective day.</summary>
[EventType("plan.nomination-removed", 1)]
public sealed record NominationRemoved(PlanId Plan, PositionId Position, OfficialId Official, RemovalReason Reason) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan), StreamId.Of(Official)];
}

/// <summary>A nominee took the position planned for: the nomination is closed as succeeded, in the commit of the appointment.</summary>
[EventType("plan.nomination-succeeded", 1)]
public sealed record NominationSucceeded(PlanId Plan, PositionId Position, OfficialId Official) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan), StreamId.Of(Official)];
}

/// <summary>The (yearly) review of a plan was held; what it removed and added stands in events of its own.</summary>
[EventType("plan.reviewed", 1)]
public sealed record PlanReviewed(PlanId Plan, int Year) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan)];
}

/// <summary>The managing level approved a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Round">Round (đợt), from 1.</param>
/// <param name="Decision">Number of the approving decision.</param>
[EventType("plan.approved", 1)]
public sealed record PlanApproved(PlanId Plan, int Round, string Decision) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan)];
}

/// <summary>An approved plan was made known.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="To">To whom, as written.</param>
[EventType("plan.announced", 1)]
public sealed record PlanAnnounced(PlanId Plan, string To) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Plan)];
}
