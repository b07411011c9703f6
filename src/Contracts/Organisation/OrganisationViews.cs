using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Organisation;

/// <summary>The units of a workspace on a day, each with its positions; parents come before children.</summary>
/// <param name="Units">Units in tree order.</param>
/// <param name="Positions">Positions by unit, in list order.</param>
[GenerateSerializer, Immutable, Alias("cadre.organisation-tree")]
public sealed record OrganisationTree([property: Id(0)] IReadOnlyList<UnitView> Units, [property: Id(1)] IReadOnlyList<PositionView> Positions);

/// <summary>A unit on a day.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Code">Official code; empty if none.</param>
/// <param name="Name">Name.</param>
/// <param name="Tier">Tier code.</param>
/// <param name="Kind">Kind of organisation.</param>
/// <param name="Parent">Unit above; null at the root.</param>
/// <param name="Depth">Depth in the tree, 0 at the root.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer there; null while it exists.</param>
/// <param name="Positions">Number of positions of the unit itself.</param>
/// <param name="Vacant">Seats of leadership positions of the unit itself without a full or concurrent holder.</param>
/// <param name="Order">Place among its siblings in lists.</param>
[GenerateSerializer, Immutable, Alias("cadre.unit-view")]
public sealed record UnitView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Code,
    [property: Id(2)] string Name,
    [property: Id(3)] string Tier,
    [property: Id(4)] string Kind,
    [property: Id(5)] string? Parent,
    [property: Id(6)] int Depth,
    [property: Id(7)] DateOnly From,
    [property: Id(8)] DateOnly? Until,
    [property: Id(9)] int Positions,
    [property: Id(10)] int Vacant,
    [property: Id(11)] int Order = 0);

/// <summary>A position on a day, with its holders.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Unit">Unit.</param>
/// <param name="UnitName">Name of the unit.</param>
/// <param name="Title">Title code.</param>
/// <param name="TitleKind">Leadership, specialist or membership.</param>
/// <param name="Name">Name as written in decisions.</param>
/// <param name="Key">Whether it is a key position.</param>
/// <param name="Group">Group in the title ladder; a higher number is a higher title.</param>
/// <param name="Seats">Number of seats.</param>
/// <param name="Vacant">Seats without a full or concurrent holder.</param>
/// <param name="ManagedBy">Tier that manages its holder.</param>
/// <param name="DecidedBy">Tier that decides who holds it.</param>
/// <param name="LinkedTo">Position held together with this one; null if none.</param>
/// <param name="Nominees">Number of nominees in plans of the current or a later term.</param>
/// <param name="Holders">Holders on the day.</param>
[GenerateSerializer, Immutable, Alias("cadre.position-view")]
public sealed record PositionView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Unit,
    [property: Id(2)] string UnitName,
    [property: Id(3)] string Title,
    [property: Id(4)] TitleKind TitleKind,
    [property: Id(5)] string Name,
    [property: Id(6)] bool Key,
    [property: Id(7)] int Group,
    [property: Id(8)] int Seats,
    [property: Id(9)] int Vacant,
    [property: Id(10)] string ManagedBy,
    [property: Id(11)] string DecidedBy,
    [property: Id(12)] string? LinkedTo,
    [property: Id(13)] int Nominees,
    [property: Id(14)] IReadOnlyList<HolderView> Holders);

/// <summary>Somebody who holds or held a seat.</summary>
/// <param name="Incumbency">The holding.</param>
/// <param name="Official">The official.</param>
/// <param name="Name">Name; null when the caller may not see it or it was erased.</param>
/// <param name="Capacity">Full, acting or concurrent.</param>
/// <param name="From">First day held.</param>
/// <param name="Until">First day no longer held; null while held.</param>
/// <param name="TermEnds">Last day of the appointment's term; null if none.</param>
/// <param name="Retires">Last day of service by the roadmap; null outside the roadmap.</param>
/// <param name="NoticeGiven">Day on which notice of the end of the term was given; null while none was.</param>
[GenerateSerializer, Immutable, Alias("cadre.holder-view")]
public sealed record HolderView(
    [property: Id(0)] string Incumbency,
    [property: Id(1)] string Official,
    [property: Id(2)] string? Name,
    [property: Id(3)] Capacity Capacity,
    [property: Id(4)] DateOnly From,
    [property: Id(5)] DateOnly? Until,
    [property: Id(6)] DateOnly? TermEnds,
    [property: Id(7)] DateOnly? Retires,
    [property: Id(8)] DateOnly? NoticeGiven = null);

/// <summary>A position with its history and its nominees.</summary>
/// <param name="Position">The position.</param>
/// <param name="History">All holders, the latest first.</param>
/// <param name="Nominees">Nominees on the day, by plan and rank.</param>
/// <param name="Facts">What is recorded of it on the day: what a correction begins with.</param>
[GenerateSerializer, Immutable, Alias("cadre.position-detail")]
public sealed record PositionDetail(
    [property: Id(0)] PositionView Position,
    [property: Id(1)] IReadOnlyList<HolderView> History,
    [property: Id(2)] IReadOnlyList<NomineeView> Nominees,
    [property: Id(3)] PositionFacts? Facts = null)
{
    /// <summary>Days ahead, on record, that end a present holding, the earliest first.</summary>
    [Id(4)]
    public IReadOnlyList<DepartureView> Departures { get; init; } = [];

    /// <summary>Most names for the position in a plan, under the planning rules of the day; null when none are in force.</summary>
    [Id(5)]
    public int? MaximumNames { get; init; }

    /// <summary>Where that number comes from; null when there is none.</summary>
    [Id(6)]
    public Citation? NamesSource { get; init; }

    /// <summary>Elections held, the latest first.</summary>
    [Id(7)]
    public IReadOnlyList<ElectionView> Elections { get; init; } = [];
}

/// <summary>An election to a position.</summary>
/// <param name="On">Day.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="Candidates">The candidates, those with most votes first.</param>
[GenerateSerializer, Immutable, Alias("cadre.election-view")]
public sealed record ElectionView(
    [property: Id(0)] DateOnly On,
    [property: Id(1)] int Convened,
    [property: Id(2)] int Present,
    [property: Id(3)] IReadOnlyList<ElectionCandidateView> Candidates);

/// <summary>A candidate of an election.</summary>
/// <param name="Official">Identifier.</param>
/// <param name="Name">Name; null when the data were erased.</param>
/// <param name="Votes">Votes; null when the caller may not see votes.</param>
/// <param name="IsElected">Whether elected.</param>
[GenerateSerializer, Immutable, Alias("cadre.election-candidate-view")]
public sealed record ElectionCandidateView(
    [property: Id(0)] string Official,
    [property: Id(1)] string? Name,
    [property: Id(2)] int? Votes,
    [property: Id(3)] bool IsElected);

/// <summary>A day on record that ends a present holding.</summary>
/// <param name="Official">Whose.</param>
/// <param name="Day">First day no longer held.</param>
/// <param name="Cause">What ends it.</param>
/// <param name="Source">Where the law sets it; null where a decision does.</param>
[GenerateSerializer, Immutable, Alias("cadre.departure-view")]
public sealed record DepartureView(
    [property: Id(0)] string Official,
    [property: Id(1)] DateOnly Day,
    [property: Id(2)] DepartureCause Cause,
    [property: Id(3)] Citation? Source);

/// <summary>Somebody planned for a position.</summary>
/// <param name="Plan">The plan, <c>term/scope</c>.</param>
/// <param name="PlanState">How far the plan has come.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Name">Name; null when the caller may not see it or it was erased.</param>
/// <param name="Rank">Place in the order of votes; 0 when none was set.</param>
/// <param name="FromOutside">Whether from outside the unit.</param>
/// <param name="Since">First day in the plan.</param>
/// <param name="PrincipalPost">Name and unit of the nominee's principal post; null if none.</param>
[GenerateSerializer, Immutable, Alias("cadre.nominee-view")]
public sealed record NomineeView(
    [property: Id(0)] string Plan,
    [property: Id(1)] PlanState PlanState,
    [property: Id(2)] string Official,
    [property: Id(3)] string? Name,
    [property: Id(4)] int Rank,
    [property: Id(5)] bool FromOutside,
    [property: Id(6)] DateOnly Since,
    [property: Id(7)] string? PrincipalPost);
