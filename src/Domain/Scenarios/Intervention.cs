namespace CadreOrleans.Domain.Scenarios;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

/// <summary>
/// One change that a what-if makes to the world. Stored by its <see cref="Kind"/>; which fields a kind takes, and in which ranges, is said by
/// <see cref="Catalogue.InterventionCatalogue"/>. A kind the kernel does not carry is refused as <c>intervention-not-supported</c> when the
/// scenario is written, never ignored; so is a field that the kind does not take.
/// </summary>
/// <param name="Kind">Stable name; see <see cref="InterventionKinds"/>.</param>
/// <param name="Month">The month in which it takes effect.</param>
/// <param name="Official">The official concerned.</param>
/// <param name="Position">The position concerned.</param>
/// <param name="Reason">Neutral reason of a forced exit.</param>
/// <param name="PerYear">A number a year from that month on; 0 stops it.</param>
[GenerateSerializer, Immutable, Alias("cadre.intervention")]
public sealed record Intervention(
    [property: Id(0)] string Kind,
    [property: Id(1)] Month Month,
    [property: Id(2)] OfficialId? Official = null,
    [property: Id(3)] PositionId? Position = null,
    [property: Id(4)] ForcedExitReason? Reason = null,
    [property: Id(5)] int? PerYear = null)
{
    /// <summary>First month in which it holds no more, the month of a planned return, or the month something is moved to.</summary>
    [Id(6)]
    public Month? Until { get; init; }

    /// <summary>A number of people, seats or posts.</summary>
    [Id(7)]
    public int? Count { get; init; }

    /// <summary>A share or factor in percent.</summary>
    [Id(8)]
    public int? Percent { get; init; }

    /// <summary>The unit concerned; without one, all units.</summary>
    [Id(9)]
    public UnitId? Unit { get; init; }

    /// <summary>Several units that are merged.</summary>
    [Id(10)]
    public IReadOnlyList<UnitId>? Units { get; init; }

    /// <summary>The unit that takes people over, or under which a new unit stands.</summary>
    [Id(11)]
    public UnitId? Into { get; init; }

    /// <summary>Several positions.</summary>
    [Id(12)]
    public IReadOnlyList<PositionId>? Positions { get; init; }

    /// <summary>Several officials.</summary>
    [Id(13)]
    public IReadOnlyList<OfficialId>? Officials { get; init; }

    /// <summary>Moves that are decided together.</summary>
    [Id(14)]
    public IReadOnlyList<PlannedMove>? Moves { get; init; }

    /// <summary>Who takes an offer, by months left to retirement.</summary>
    [Id(15)]
    public IReadOnlyList<TakeUp>? TakeUp { get; init; }

    /// <summary>Name of a new unit.</summary>
    [Id(16)]
    public string? Name { get; init; }

    /// <summary>Code of a tier of the pack.</summary>
    [Id(17)]
    public string? Tier { get; init; }

    /// <summary>Which value, requirement, cause, course, regime or direction is meant; the kind's catalogue entry lists the words.</summary>
    [Id(18)]
    public string? Choice { get; init; }

    /// <summary>The new value, in the unit its catalogue entry names.</summary>
    [Id(19)]
    public int? Value { get; init; }

    /// <summary>Official code of a new unit.</summary>
    [Id(20)]
    public string? Code { get; init; }
}

/// <summary>One move of a package.</summary>
/// <param name="Official">Who moves.</param>
/// <param name="Position">Where to.</param>
[GenerateSerializer, Immutable, Alias("cadre.planned-move")]
public sealed record PlannedMove([property: Id(0)] OfficialId Official, [property: Id(1)] PositionId Position);

/// <summary>How many of those near retirement take an offer to leave early.</summary>
/// <param name="MonthsLeft">Most months left to retirement of this group; the group before it ends where this one begins.</param>
/// <param name="Percent">Share of the group that takes the offer, in percent.</param>
[GenerateSerializer, Immutable, Alias("cadre.take-up")]
public sealed record TakeUp([property: Id(0)] int MonthsLeft, [property: Id(1)] int Percent);

/// <summary>The only reasons a forced exit of a named person may have (simulation notes, rule on named persons, 6).</summary>
public enum ForcedExitReason
{
    /// <summary>Retires.</summary>
    Retires,

    /// <summary>Moves away.</summary>
    Moves,

    /// <summary>Any other.</summary>
    Other,
}
