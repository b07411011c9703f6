using CadreOrleans.Domain.Scenarios;

namespace CadreOrleans.Contracts.Cascades;

/// <summary>What is asked. The day of the first move is the reading's.</summary>
/// <param name="Official">Who leaves or goes; null to ask about a position: its free seat, or its only holder leaving.</param>
/// <param name="Position">Where the official goes; null when the official leaves. Without an official, the position asked about.</param>
/// <param name="Choices">Whom to take where; elsewhere the first who meets the conditions is taken.</param>
/// <param name="Depth">Most moves one behind the other, 1 to 30.</param>
/// <param name="Width">Most alternatives at a link, 1 to 30.</param>
/// <param name="WaitMonths">Months a seat may wait for somebody who meets the conditions later, 0 to 60.</param>
/// <param name="Reason">Neutral reason that a scenario made of it gives for an exit.</param>
[GenerateSerializer, Immutable, Alias("cadre.cascade-request")]
public sealed record CascadeRequest(
    [property: Id(0)] string? Official = null,
    [property: Id(1)] string? Position = null,
    [property: Id(2)] IReadOnlyList<CascadePick>? Choices = null,
    [property: Id(3)] int Depth = 8,
    [property: Id(4)] int Width = 5,
    [property: Id(5)] int WaitMonths = 12,
    [property: Id(6)] ForcedExitReason Reason = ForcedExitReason.Other);

/// <summary>Takes an official into a position where that position comes up; of one that comes up twice the first entry is for the first time.</summary>
/// <param name="Position">The position.</param>
/// <param name="Official">The official.</param>
[GenerateSerializer, Immutable, Alias("cadre.cascade-pick")]
public sealed record CascadePick([property: Id(0)] string Position, [property: Id(1)] string Official);
