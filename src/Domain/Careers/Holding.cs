namespace CadreOrleans.Domain.Careers;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

/// <summary>One holding of a seat, as grains keep it to decide.</summary>
/// <param name="Incumbency">The holding.</param>
/// <param name="Position">The position.</param>
/// <param name="Official">The official.</param>
/// <param name="Capacity">In which capacity.</param>
/// <param name="Days">When; open while held.</param>
[GenerateSerializer, Immutable, Alias("cadre.holding")]
public sealed record Holding(
    [property: Id(0)] IncumbencyId Incumbency,
    [property: Id(1)] PositionId Position,
    [property: Id(2)] OfficialId Official,
    [property: Id(3)] Capacity Capacity,
    [property: Id(4)] DateRange Days)
{
    /// <summary>Whether no end is recorded.</summary>
    public bool IsOpen => Days.Until is null;

    /// <summary>Whether the seat is held on the given day or on any later one.</summary>
    public bool LastsBeyond(DateOnly day) => Days.Until is not { } until || until > day;
}
