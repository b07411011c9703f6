namespace CadreOrleans.Domain.Events;

using System.Collections.Frozen;
using System.Reflection;

/// <summary>Every event type the product knows, by its stored name and version. The one place where stored names meet CLR types.</summary>
public static class EventCatalogue
{
    private static readonly FrozenDictionary<(string Name, int Version), Type> ByName = typeof(IEvent).Assembly.GetTypes()
        .Select(type => (Type: type, Attribute: type.GetCustomAttribute<EventTypeAttribute>()))
        .Where(entry => entry.Attribute is not null)
        .ToFrozenDictionary(entry => (entry.Attribute!.Name, entry.Attribute.Version), entry => entry.Type);

    private static readonly FrozenDictionary<Type, EventTypeAttribute> ByType =
        ByName.ToFrozenDictionary(entry => entry.Value, entry => new EventTypeAttribute(entry.Key.Name, entry.Key.Version));

    /// <summary>All event types.</summary>
    public static IEnumerable<Type> Types => ByType.Keys;

    /// <summary>The stored name and version of an event type.</summary>
    /// <exception cref="ArgumentException">The type is no event.</exception>
    public static EventTypeAttribute NameOf(Type type) =>
        ByType.TryGetValue(type, out var name) ? name : throw new ArgumentException($"{type.Name} carries no EventType attribute.", nameof(type));

    /// <summary>The CLR type behind a stored name.</summary>
    public static bool TryFind(string name, int version, out Type type) => ByName.TryGetValue((name, version), out type!);
}
