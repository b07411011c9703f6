namespace CadreOrleans.Domain.Recruitment;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>An official was recruited on the effective day (requirement R1 counts these).</summary>
/// <param name="Official">The recruit.</param>
/// <param name="Unit">The unit recruited for.</param>
/// <param name="Kind">Kind of job.</param>
/// <param name="Field">Field of work recruited for, as written; null when not stated.</param>
[EventType("recruitment.recruited", 1)]
public sealed record Recruited(OfficialId Official, UnitId Unit, JobKind Kind, string? Field = null) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>What a recruit was recruited as.</summary>
public enum JobKind
{
    /// <summary>Specialist (chuyên môn): the subject of target T1.</summary>
    Specialist,

    /// <summary>Elected or appointed cadre of a commune.</summary>
    Cadre,

    /// <summary>Support staff.</summary>
    Support,
}
