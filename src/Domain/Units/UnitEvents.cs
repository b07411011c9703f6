namespace CadreOrleans.Domain.Units;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A unit exists from the effective day on.</summary>
[EventType("unit.created", 1)]
public sealed record UnitCreated(UnitId Unit, UnitFacts Facts) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => Facts.Parent is { } parent ? [StreamId.Of(Unit), StreamId.Of(parent)] : [StreamId.Of(Unit)];
}

/// <summary>What is recorded of a unit is replaced from the effective day on; nothing is overwritten.</summary>
[EventType("unit.corrected", 1)]
public sealed record UnitCorrected(UnitId Unit, UnitFacts Facts) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => Facts.Parent is { } parent ? [StreamId.Of(Unit), StreamId.Of(parent)] : [StreamId.Of(Unit)];
}

/// <summary>Units ended by being merged into another; their open positions go over to it by events of their own in the same commit.</summary>
/// <param name="Into">The unit that goes on, or was newly created for it.</param>
/// <param name="Merged">The units that end on the effective day.</param>
[EventType("unit.merged", 1)]
public sealed record UnitsMerged(UnitId Into, IReadOnlyList<UnitId> Merged) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Into), .. Merged.Select(StreamId.Of)];
}

/// <summary>A unit ended on the effective day without successor.</summary>
[EventType("unit.abolished", 1)]
public sealed record UnitAbolished(UnitId Unit) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Unit)];
}
