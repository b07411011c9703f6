using CadreOrleans.Domain.Events;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>Events that are to be written, by type, each with the day from which it holds.</summary>
internal sealed class EventLog(CanonicalSettings settings, IReadOnlyList<EventDraft> events)
{
    private readonly ILookup<Type, EventDraft> byType = events.ToLookup(draft => draft.Event.GetType());

    public CanonicalSettings Settings { get; } = settings;

    public IEnumerable<(T Event, DateOnly On)> Of<T>()
        where T : IEvent => byType[typeof(T)].Select(draft => ((T)draft.Event, draft.EffectiveOn));

    public Dictionary<TKey, (T Event, DateOnly On)> By<TKey, T>(Func<T, TKey> key)
        where TKey : notnull
        where T : IEvent => Of<T>().ToDictionary(entry => key(entry.Event));
}
