using CadreOrleans.Contracts.Plans;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Scenarios;

namespace CadreOrleans.Contracts.Cascades;

/// <summary>The chain of moves behind one move: a proposal to look at, without any probability of a person.</summary>
/// <param name="Official">Who leaves or goes; null when a free seat was asked about.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Principal post held; null if none.</param>
/// <param name="Position">Where the official goes; null when the official leaves.</param>
/// <param name="PositionName">Its name.</param>
/// <param name="Fit">How the official stands towards it; null when the official leaves.</param>
/// <param name="HasFreeSeat">Whether it has a free seat on the day.</param>
/// <param name="On">Day of the first move.</param>
/// <param name="Moves">Moves in all.</param>
/// <param name="Links">The vacancies, in the order in which they open.</param>
/// <param name="Checks">What breaks on the way.</param>
/// <param name="Unused">Choices whose position never came up.</param>
/// <param name="Interventions">The same as interventions of a scenario.</param>
[GenerateSerializer, Immutable, Alias("cadre.cascade-view")]
public sealed record CascadeView(
    [property: Id(0)] string? Official,
    [property: Id(1)] string? Name,
    [property: Id(2)] string? Post,
    [property: Id(3)] string? Position,
    [property: Id(4)] string? PositionName,
    [property: Id(5)] PoolRow? Fit,
    [property: Id(6)] bool HasFreeSeat,
    [property: Id(7)] DateOnly On,
    [property: Id(8)] int Moves,
    [property: Id(9)] IReadOnlyList<CascadeLinkView> Links,
    [property: Id(10)] IReadOnlyList<CascadeCheckView> Checks,
    [property: Id(11)] IReadOnlyList<CascadePick> Unused,
    [property: Id(12)] IReadOnlyList<Intervention> Interventions);

/// <summary>One vacancy of the chain.</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="OpenedBy">Number of the link whose move opened it; 0 for the first move.</param>
/// <param name="Depth">Moves before it, from 1.</param>
/// <param name="Position">The position; of linked posts the leading one.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="Linked">Names of the posts held together with it.</param>
/// <param name="VacantOn">First day vacant.</param>
/// <param name="Chosen">Whoever fills it; null at an end.</param>
/// <param name="Ending">Why nobody does: <c>nobodyQualifies</c>, <c>entryPost</c>, <c>decidedElsewhere</c>, <c>overNorm</c>, <c>bodySeat</c>, <c>titleUnknown</c>, <c>depthReached</c>, <c>timeUsedUp</c>.</param>
/// <param name="Alternatives">Those who meet the conditions, in order; the chosen one among them.</param>
[GenerateSerializer, Immutable, Alias("cadre.cascade-link-view")]
public sealed record CascadeLinkView(
    [property: Id(0)] int Number,
    [property: Id(1)] int OpenedBy,
    [property: Id(2)] int Depth,
    [property: Id(3)] string Position,
    [property: Id(4)] string Name,
    [property: Id(5)] string UnitName,
    [property: Id(6)] IReadOnlyList<string> Linked,
    [property: Id(7)] DateOnly VacantOn,
    [property: Id(8)] string? Chosen,
    [property: Id(9)] string? Ending,
    [property: Id(10)] IReadOnlyList<CascadeAlternativeView> Alternatives);

/// <summary>Somebody who could fill a vacancy.</summary>
/// <param name="Row">The official, with gaps, as the pool has it.</param>
/// <param name="Source"><c>planned</c>, <c>sameUnit</c>, <c>elsewhereUp</c>, <c>elsewhereAcross</c>.</param>
/// <param name="TakesOn">First day on which the seat is open and every condition holds.</param>
/// <param name="Moves">Moves from here to the end if this one is taken, and then always the first.</param>
/// <param name="Ends">How that chain ends; null when the last to move leaves nothing open.</param>
[GenerateSerializer, Immutable, Alias("cadre.cascade-alternative-view")]
public sealed record CascadeAlternativeView(
    [property: Id(0)] PoolRow Row,
    [property: Id(1)] string Source,
    [property: Id(2)] DateOnly TakesOn,
    [property: Id(3)] int Moves,
    [property: Id(4)] string? Ends);

/// <summary>What breaks on the way.</summary>
/// <param name="Link">Number of the link; 0 for the first move; null where the whole chain brings it about.</param>
/// <param name="Plan">The plan it is about; null if none.</param>
/// <param name="Check">What was found, with the article.</param>
[GenerateSerializer, Immutable, Alias("cadre.cascade-check-view")]
public sealed record CascadeCheckView([property: Id(0)] int? Link, [property: Id(1)] string? Plan, [property: Id(2)] CheckView Check);
