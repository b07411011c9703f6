namespace CadreOrleans.Domain.Reorganisations;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A decided reorganisation was carried out from its scenario; what it changed stands in events of its own in the same commit.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="ComplyBy">Last day on which seats over the norm may be held.</param>
/// <param name="OverNorm">Positions held over their norm.</param>
/// <param name="Events">Number of events of the commit, of which this is the last: by it the commit can be undone.</param>
[EventType("reorganisation.applied", 1)]
public sealed record ReorganisationApplied(ScenarioId Scenario, DateOnly ComplyBy, IReadOnlyList<SeatsOverNorm> OverNorm, int Events) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Workspace, StreamId.Of(Scenario)];
}

/// <summary>A position held over its norm for a time.</summary>
/// <param name="Position">The position.</param>
/// <param name="Norm">Seats by the norm.</param>
[GenerateSerializer, Immutable, Alias("cadre.seats-over-norm")]
public sealed record SeatsOverNorm([property: Id(0)] PositionId Position, [property: Id(1)] int Norm);
