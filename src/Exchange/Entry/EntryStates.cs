using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;

namespace CadreOrleans.Exchange.Entry;

/// <summary>
/// The states on which an import decides: those folded from the ledger, and then as they would be after what the import has decided so far, so that two rows
/// cannot take one seat.
/// </summary>
/// <param name="officials">States of the officials on record that the import concerns.</param>
/// <param name="positions">States of the positions it concerns.</param>
public sealed class EntryStates(IReadOnlyDictionary<OfficialId, OfficialState> officials, IReadOnlyDictionary<PositionId, PositionState> positions)
{
    private static readonly Attribution Nobody = new(string.Empty);

    private readonly Dictionary<OfficialId, OfficialState> official = new(officials);
    private readonly Dictionary<PositionId, PositionState> position = new(positions);

    internal OfficialState Of(OfficialId id) => official.GetValueOrDefault(id) ?? OfficialState.Unknown(id);

    internal PositionState Of(PositionId id) => position.GetValueOrDefault(id) ?? PositionState.Unknown(id);

    /// <summary>A draft as states fold it: where and when it will be recorded is no matter to them.</summary>
    internal static RecordedEvent Recorded(EventDraft draft) => new(0, draft.Event, draft.EffectiveOn, DateTimeOffset.MinValue, Nobody, string.Empty, []);

    internal void Apply(EventDraft draft)
    {
        var recorded = Recorded(draft);
        var (person, post) = draft.Event switch
        {
            Appointed appointed => (appointed.Official, appointed.Position),
            IncumbencyEnded ended => (ended.Official, ended.Position),
            NominationSucceeded succeeded => (succeeded.Official, null),
            NominationRemoved removed => (removed.Official, null),
            IPersonalEvent personal => (personal.Official, null),
            _ => default((OfficialId?, PositionId?)),
        };
        if (person is { } someone)
        {
            official[someone] = Of(someone).Apply(recorded);
        }

        if (post is { } seat)
        {
            position[seat] = Of(seat).Apply(recorded);
        }
    }
}
