namespace CadreOrleans.Domain.Positions;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A position exists from the effective day on.</summary>
[EventType("position.created", 1)]
public sealed record PositionCreated(PositionId Position, PositionFacts Facts) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position), StreamId.Of(Facts.Unit)];
}

/// <summary>What is recorded of a position is replaced from the effective day on, its unit excepted.</summary>
[EventType("position.corrected", 1)]
public sealed record PositionCorrected(PositionId Position, PositionFacts Facts) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position)];
}

/// <summary>The number of seats changed on the effective day.</summary>
[EventType("position.seats-changed", 1)]
public sealed record SeatsChanged(PositionId Position, int Seats) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position)];
}

/// <summary>A position went over to another unit, its holders with it (merger of units).</summary>
[EventType("position.moved", 1)]
public sealed record PositionMoved(PositionId Position, UnitId From, UnitId To) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position), StreamId.Of(From), StreamId.Of(To)];
}

/// <summary>A position ended on the effective day.</summary>
[EventType("position.abolished", 1)]
public sealed record PositionAbolished(PositionId Position, UnitId Unit) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position), StreamId.Of(Unit)];
}
