using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Contracts.Pools;

/// <summary>The posts that an official could reach next, and those planned for.</summary>
/// <param name="Total">Number of all of them.</param>
/// <param name="Posts">The first of them: those planned for, then those of the own unit, then by group.</param>
[GenerateSerializer, Immutable, Alias("cadre.reachable-posts")]
public sealed record ReachablePosts([property: Id(0)] int Total, [property: Id(1)] IReadOnlyList<ReachablePost> Posts);

/// <summary>How an official stands towards one post.</summary>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="FallsVacant">First day on which it is vacant by what is on record; null when nothing ends the present holding.</param>
/// <param name="Readiness">When the official qualifies.</param>
/// <param name="Earliest">First day on which every hard rule holds; null when none is known.</param>
/// <param name="Last">First day on which a hard rule that holds, or will hold, holds no more; null when none is known.</param>
/// <param name="Gaps">Hard rules that do not hold or are unknown, each with its article.</param>
/// <param name="Plan">The plan in which the official is planned for it; null when in none.</param>
/// <param name="Rank">Place in the order of votes; 0 when none was set.</param>
[GenerateSerializer, Immutable, Alias("cadre.reachable-post")]
public sealed record ReachablePost(
    [property: Id(0)] string Position,
    [property: Id(1)] string Name,
    [property: Id(2)] string UnitName,
    [property: Id(3)] DateOnly? FallsVacant,
    [property: Id(4)] Readiness Readiness,
    [property: Id(5)] DateOnly? Earliest,
    [property: Id(6)] DateOnly? Last,
    [property: Id(7)] IReadOnlyList<Finding> Gaps,
    [property: Id(8)] string? Plan,
    [property: Id(9)] int Rank);
