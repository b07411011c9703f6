namespace CadreOrleans.Domain.Careers;

using System.Collections.Immutable;
using CadreOrleans.Domain.Events;
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
    /// <summary>Last day of the term; null if none.</summary>
    [Id(5)]
    public DateOnly? TermEnds { get; init; }

    /// <summary>Day on which notice of the end of the term was given; null while none was.</summary>
    [Id(6)]
    public DateOnly? NoticeGiven { get; init; }

    /// <summary>Whether no end is recorded.</summary>
    public bool IsOpen => Days.Until is null;

    /// <summary>Whether the seat is held on the given day or on any later one.</summary>
    public bool LastsBeyond(DateOnly day) => Days.Until is not { } until || until > day;
}

/// <summary>Holdings as events change them, the same for whoever keeps them: the position and the official.</summary>
public static class Holdings
{
    /// <summary>The holdings after an event: a seat taken, a seat left, notice of the end of a term. Other events change nothing.</summary>
    /// <param name="holdings">The holdings before it.</param>
    /// <param name="happened">The event; null when it was erased.</param>
    /// <param name="on">Its effective day.</param>
    public static ImmutableArray<Holding> After(this ImmutableArray<Holding> holdings, IEvent? happened, DateOnly on) => happened switch
    {
        Appointed taken => holdings.Add(new Holding(taken.Incumbency, taken.Position, taken.Official, taken.Capacity, new DateRange(on, null)) { TermEnds = taken.TermEnds }),
        IncumbencyEnded ended => holdings.Changed(ended.Incumbency, held => held with { Days = held.Days.EndAt(on) }),
        TermNoticeGiven notice => holdings.Changed(notice.Incumbency, held => held with { NoticeGiven = on }),
        _ => holdings,
    };

    private static ImmutableArray<Holding> Changed(this ImmutableArray<Holding> holdings, IncumbencyId incumbency, Func<Holding, Holding> change) =>
        [.. holdings.Select(held => held.Incumbency == incumbency ? change(held) : held)];
}
