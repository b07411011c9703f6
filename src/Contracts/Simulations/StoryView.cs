using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>One future of a run, told event by event. Officials have codes, not names, unless the reader has the right to an outlook.</summary>
/// <param name="Run">The run.</param>
/// <param name="Replicate">Number of the future, from 1.</param>
/// <param name="Start">First month.</param>
/// <param name="Months">Months told.</param>
/// <param name="Events">What happens, in order.</param>
/// <param name="Spells">Who holds which single-seat post from when to when, from the highest grade.</param>
[GenerateSerializer, Immutable, Alias("cadre.story-view")]
public sealed record StoryView(
    [property: Id(0)] string Run,
    [property: Id(1)] int Replicate,
    [property: Id(2)] Month Start,
    [property: Id(3)] int Months,
    [property: Id(4)] IReadOnlyList<StoryEventView> Events,
    [property: Id(5)] IReadOnlyList<StorySpellView> Spells)
{
    /// <summary>Whether officials of today have their names; newcomers have codes always.</summary>
    [Id(6)]
    public bool HasNames { get; init; }
}

/// <summary>One event.</summary>
/// <param name="Month">The month.</param>
/// <param name="Kind"><c>retires</c>, <c>leaves</c> (any exit that is not by law), <c>loses-post</c>, <c>takes</c>.</param>
/// <param name="Person">Name or code of the official within this story; <c>N</c> before the number for a newcomer.</param>
/// <param name="Position">Identifier of the position; null for none.</param>
/// <param name="PositionName">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="FromName">Name of the position left for it; null for none.</param>
/// <param name="Reason">
/// Why this official, as the simulation chose: <c>from-plan</c>, <c>from-unit</c>, <c>from-other-unit</c>, <c>from-anywhere</c>, <c>drawn</c>, <c>by-office</c>, <c>sent</c>, <c>recruited</c>,
/// <c>rotated</c>, <c>scenario</c>, <c>reorganised</c>; for a post lost by law <c>term-ends</c>, <c>age-limit</c>; null where none is told.
/// </param>
/// <param name="PlannedSince">Since when the official had stood in the plan for it; null for one who had not.</param>
/// <param name="Nominees">Nominees that the plan held for it at that moment.</param>
[GenerateSerializer, Immutable, Alias("cadre.story-event-view")]
public sealed record StoryEventView(
    [property: Id(0)] Month Month,
    [property: Id(1)] string Kind,
    [property: Id(2)] string Person,
    [property: Id(3)] string? Position,
    [property: Id(4)] string? PositionName,
    [property: Id(5)] string? UnitName,
    [property: Id(6)] string? FromName,
    [property: Id(7)] string? Reason,
    [property: Id(8)] Month? PlannedSince,
    [property: Id(9)] int Nominees)
{
    /// <summary>Those who qualified then, of whom the official was the first; 0 where nobody was compared.</summary>
    [Id(10)]
    public int Among { get; init; }
}

/// <summary>A time in a post.</summary>
/// <param name="Position">Identifier of the post.</param>
/// <param name="PositionName">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="Person">Name or code of the official within this story.</param>
/// <param name="From">First month.</param>
/// <param name="Until">First month no more in post.</param>
[GenerateSerializer, Immutable, Alias("cadre.story-spell-view")]
public sealed record StorySpellView(
    [property: Id(0)] string Position,
    [property: Id(1)] string PositionName,
    [property: Id(2)] string UnitName,
    [property: Id(3)] string Person,
    [property: Id(4)] Month From,
    [property: Id(5)] Month Until);
