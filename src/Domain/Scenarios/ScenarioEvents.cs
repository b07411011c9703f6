namespace CadreOrleans.Domain.Scenarios;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A what-if was created. Private to its author until shared.</summary>
[EventType("scenario.created", 1)]
public sealed record ScenarioCreated(ScenarioId Scenario, string Name, string Author) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Scenario)];
}

/// <summary>An intervention was added; its number is its place in the order of adding, from 1.</summary>
[EventType("scenario.intervention-added", 1)]
public sealed record InterventionAdded(ScenarioId Scenario, int Number, Intervention Intervention) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Scenario)];
}

/// <summary>An intervention was taken out again.</summary>
[EventType("scenario.intervention-removed", 1)]
public sealed record InterventionRemoved(ScenarioId Scenario, int Number) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Scenario)];
}

/// <summary>The scenario was opened to everybody who may plan in the workspace.</summary>
[EventType("scenario.shared", 1)]
public sealed record ScenarioShared(ScenarioId Scenario) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Scenario)];
}
