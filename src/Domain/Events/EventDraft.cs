namespace CadreOrleans.Domain.Events;

using CadreOrleans.Domain.Identifiers;

/// <summary>An event that has been decided and not yet recorded.</summary>
/// <param name="Event">What happened.</param>
/// <param name="EffectiveOn">The day from which it holds (as against the moment at which it was recorded).</param>
public sealed record EventDraft(IEvent Event, DateOnly EffectiveOn);

/// <summary>Who made a change, for whom, and by which decision. Kept with every event.</summary>
/// <param name="Actor">Account or key that acted; an opaque identifier, never a name.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it acted, if another.</param>
/// <param name="Authority">Number of the decision it rests on, if any.</param>
[GenerateSerializer, Immutable, Alias("cadre.attribution")]
public sealed record Attribution([property: Id(0)] string Actor, [property: Id(1)] string? OnBehalfOf = null, [property: Id(2)] string? Authority = null);

/// <summary>An event as the ledger holds it.</summary>
/// <param name="Position">Its place in the workspace's ledger: 1, 2, 3, without gaps.</param>
/// <param name="Event">What happened; null when it is personal and the official's key has been erased.</param>
/// <param name="EffectiveOn">The day from which it holds.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Attribution">Who recorded it.</param>
/// <param name="EventType">Stored name of the event's type.</param>
/// <param name="Streams">The streams it advanced, with the version each reached by it.</param>
public sealed record RecordedEvent(
    long Position,
    IEvent? Event,
    DateOnly EffectiveOn,
    DateTimeOffset RecordedAt,
    Attribution Attribution,
    string EventType,
    IReadOnlyList<StreamVersion> Streams);

/// <summary>How far a stream has come: its number of events.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">Number of events so far; 0 for a stream that does not exist.</param>
[GenerateSerializer, Immutable, Alias("cadre.stream-version")]
public readonly record struct StreamVersion([property: Id(0)] StreamId Stream, [property: Id(1)] long Version);
