using System.Collections.Immutable;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Grains.Commands;

/// <summary>Says what events change, by the streams they advance.</summary>
internal static class Effects
{
    public static ImmutableArray<Effect> Of(IEnumerable<EventDraft> drafts) => [.. drafts.Select(Of)];

    private static Effect Of(EventDraft draft)
    {
        var streams = draft.Event.Streams();
        return new Effect(
            EventCatalogue.NameOf(draft.Event.GetType()).Name,
            draft.EffectiveOn,
            Find(streams, "official/"),
            Find(streams, "position/"),
            Find(streams, "unit/"),
            Find(streams, "plan/"));
    }

    private static string? Find(IReadOnlyList<StreamId> streams, string prefix) =>
        streams.Where(stream => stream.Value.StartsWith(prefix, StringComparison.Ordinal)).Select(stream => stream.Value[prefix.Length..]).FirstOrDefault();
}
