namespace CadreOrleans.Domain.Events;

using CadreOrleans.Domain.Identifiers;

/// <summary>
/// One fact that was decided or became known. Immutable; its stored name is given by <see cref="EventTypeAttribute"/> and never changes.
/// </summary>
public interface IEvent
{
    /// <summary>Every stream the event advances; at least one, each once.</summary>
    IReadOnlyList<StreamId> Streams();
}

/// <summary>
/// An event whose content is about a person beyond which post he or she holds. The ledger stores its whole
/// payload encrypted under that official's key, so that erasing the key erases the content and leaves the chain verifiable.
/// </summary>
public interface IPersonalEvent : IEvent
{
    /// <summary>The official whose key protects the payload.</summary>
    OfficialId Official { get; }
}

/// <summary>The name under which an event is stored, with the version of its schema. Never a CLR name, never reused.</summary>
/// <param name="name">Stable name, <c>subject.happened</c>.</param>
/// <param name="version">Schema version, from 1.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventTypeAttribute(string name, int version) : Attribute
{
    /// <summary>Stable name.</summary>
    public string Name { get; } = name;

    /// <summary>Schema version, from 1.</summary>
    public int Version { get; } = version;
}
