using CadreOrleans.Exchange.Entry;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Imports;

/// <summary>How far a person of a file can be taken over.</summary>
public enum Identification
{
    /// <summary>It is settled who it is.</summary>
    Settled,

    /// <summary>The planner has to say who it is.</summary>
    Asked,

    /// <summary>A finding keeps the row out.</summary>
    Faulty,

    /// <summary>The planner left the person out.</summary>
    LeftOut,
}

/// <summary>A person of a file with who it is on record.</summary>
/// <param name="Record">What the file says.</param>
/// <param name="Match">Who on record it can be.</param>
/// <param name="Identification">How far that is settled.</param>
/// <param name="Decision">What is taken over; null unless settled.</param>
/// <param name="Fault">The finding that keeps the row out; null if none does.</param>
public sealed record IdentifiedPerson(PersonRecord Record, PersonMatch Match, Identification Identification, PersonDecision? Decision, Finding? Fault);
