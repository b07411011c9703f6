namespace CadreOrleans.Domain.Careers;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>
/// An election to a position was held on the effective day, with its votes: also one that failed (không trúng cử), which leaves no other trace. Whoever was
/// elected takes the seat by an event of its own.
/// </summary>
/// <param name="Position">The position.</param>
/// <param name="Convened">Number summoned: more than half of them must vote for whoever is elected.</param>
/// <param name="Present">Number present.</param>
/// <param name="Results">Votes by candidate.</param>
[EventType("career.election-held", 1)]
public sealed record ElectionHeld(PositionId Position, int Convened, int Present, IReadOnlyList<ElectionResult> Results) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position), .. Results.Select(result => StreamId.Of(result.Official)).Distinct()];
}

/// <summary>Votes for one candidate.</summary>
/// <param name="Official">The candidate.</param>
/// <param name="Votes">Votes in favour.</param>
/// <param name="IsElected">Whether he or she was elected.</param>
[GenerateSerializer, Immutable, Alias("cadre.election-result")]
public sealed record ElectionResult([property: Id(0)] OfficialId Official, [property: Id(1)] int Votes, [property: Id(2)] bool IsElected);
