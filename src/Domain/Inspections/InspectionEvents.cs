namespace CadreOrleans.Domain.Inspections;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>An inspection or supervision of an official; the effective day is the day it was opened.</summary>
/// <param name="Official">Who was inspected.</param>
/// <param name="Inspection">Number of the inspection within the official's file, from 1.</param>
/// <param name="Subject">What was inspected, as written.</param>
[EventType("inspection.opened", 1)]
public sealed record InspectionOpened(OfficialId Official, int Inspection, string Subject) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>An inspection was concluded on the effective day.</summary>
/// <param name="Official">Who was inspected.</param>
/// <param name="Inspection">Which inspection of the official.</param>
/// <param name="BreachFound">Whether a breach was found.</param>
[EventType("inspection.concluded", 1)]
public sealed record InspectionConcluded(OfficialId Official, int Inspection, bool BreachFound) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>A complaint about personnel work (appointment, planning) that concerns an official was concluded on the effective day.</summary>
/// <param name="Official">Whose appointment or planning was complained of.</param>
/// <param name="Subject">What was complained of, as written.</param>
/// <param name="Upheld">Whether the procedure was found wrong (figure F9 counts these).</param>
[EventType("inspection.complaint-concluded", 1)]
public sealed record ComplaintConcluded(OfficialId Official, string Subject, bool Upheld) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}
