using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Entry;

/// <summary>What the import of a file would change.</summary>
/// <param name="Events">The events, in the order in which they are recorded.</param>
/// <param name="People">Every person of the file, in its order, with what becomes of him or her.</param>
public sealed record EntryResult(IReadOnlyList<EventDraft> Events, IReadOnlyList<EnteredPerson> People)
{
    /// <summary>People of one fate.</summary>
    public int Count(EntryFate fate) => People.Count(person => person.Fate == fate);
}

/// <summary>What becomes of a person of a file.</summary>
public enum EntryFate
{
    /// <summary>Comes into the records.</summary>
    New,

    /// <summary>Is on record, and something changes.</summary>
    Changed,

    /// <summary>Is on record as the file says.</summary>
    Unchanged,

    /// <summary>Cannot be taken over as the file has it.</summary>
    Refused,
}

/// <summary>What becomes of one person of a file.</summary>
/// <param name="Record">What the file says.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Changes">What changes, field by field.</param>
/// <param name="Refusal">Why it cannot be taken over; null when it can.</param>
public sealed record EnteredPerson(PersonRecord Record, EntryFate Fate, IReadOnlyList<FieldChange> Changes, Refusal? Refusal = null);
