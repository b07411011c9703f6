using System.Collections.Immutable;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using Orleans.Concurrency;

namespace CadreOrleans.Contracts.Organisation;

/// <summary>One position: owns who sits in its seats. Key: <c>workspace/position</c>.</summary>
[Alias("cadre.position-grain")]
public interface IPositionGrain : IGrainWithStringKey
{
    /// <summary>Creates the position.</summary>
    [Requires(Right.Record)]
    [Alias("create")]
    Task<Outcome<Recorded>> Create(Caller caller, PositionFacts facts, DateOnly on, CommandContext context);

    /// <summary>Replaces what is recorded of it, its unit excepted, from a day on.</summary>
    [Requires(Right.Record)]
    [Alias("correct")]
    Task<Outcome<Recorded>> Correct(Caller caller, PositionFacts facts, DateOnly on, CommandContext context);

    /// <summary>Changes the number of seats.</summary>
    [Requires(Right.Record)]
    [Alias("change-seats")]
    Task<Outcome<Recorded>> ChangeSeats(Caller caller, int seats, DateOnly on, CommandContext context);

    /// <summary>Ends the position; refused while it has holders.</summary>
    [Requires(Right.Record)]
    [Alias("abolish")]
    Task<Outcome<Recorded>> Abolish(Caller caller, DateOnly on, CommandContext context);

    /// <summary>Seats an official: appointment, election, rotation, transfer, secondment.</summary>
    [Requires(Right.Record)]
    [Alias("appoint")]
    Task<Outcome<Recorded>> Appoint(Caller caller, AppointCommand command, CommandContext context);

    /// <summary>Records an election with its votes, successful or not; who was elected takes the seat by <see cref="Appoint"/>.</summary>
    [Requires(Right.Record)]
    [Alias("elect")]
    Task<Outcome<Recorded>> Elect(Caller caller, ElectCommand command, CommandContext context);

    /// <summary>Ends an incumbency.</summary>
    [Requires(Right.Record)]
    [Alias("end")]
    Task<Outcome<Recorded>> End(Caller caller, EndCommand command, CommandContext context);

    /// <summary>Records that a holder was given notice of the end of the term.</summary>
    [Requires(Right.Record)]
    [Alias("give-notice")]
    Task<Outcome<Recorded>> GiveNotice(Caller caller, OfficialId official, DateOnly on, CommandContext context);

    /// <summary>Says that the position's stream has grown; a lost message costs one reload.</summary>
    [Requires(Right.None)]
    [OneWay]
    [AlwaysInterleave]
    [Alias("grew")]
    Task Grew(Caller caller, long version);
}

/// <summary>Seats an official.</summary>
/// <param name="Official">Whom.</param>
/// <param name="From">First day.</param>
/// <param name="Capacity">Full (the principal post), acting or concurrent.</param>
/// <param name="TakenBy">How the seat is taken.</param>
/// <param name="Move">What kind of move the decision calls it.</param>
/// <param name="Leaves">The positions left for it; every principal post held must be named when the capacity is full.</param>
/// <param name="TermEnds">Last day of the term; null if none.</param>
/// <param name="PlannedReturn">Planned return of a rotation or secondment; null if none.</param>
[GenerateSerializer, Immutable, Alias("cadre.appoint-command")]
public sealed record AppointCommand(
    [property: Id(0)] OfficialId Official,
    [property: Id(1)] DateOnly From,
    [property: Id(2)] Capacity Capacity,
    [property: Id(3)] TakenBy TakenBy,
    [property: Id(4)] MoveKind Move,
    [property: Id(5)] ImmutableArray<PositionId> Leaves,
    [property: Id(6)] DateOnly? TermEnds = null,
    [property: Id(7)] DateOnly? PlannedReturn = null);

/// <summary>Ends an incumbency.</summary>
/// <param name="Official">Whose.</param>
/// <param name="On">First day on which the seat is no longer held.</param>
/// <param name="Reason">Why.</param>
[GenerateSerializer, Immutable, Alias("cadre.end-command")]
public sealed record EndCommand([property: Id(0)] OfficialId Official, [property: Id(1)] DateOnly On, [property: Id(2)] EndReason Reason);

/// <summary>Records an election.</summary>
/// <param name="On">Day of the election.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="Results">Votes by candidate.</param>
[GenerateSerializer, Immutable, Alias("cadre.elect-command")]
public sealed record ElectCommand(
    [property: Id(0)] DateOnly On,
    [property: Id(1)] int Convened,
    [property: Id(2)] int Present,
    [property: Id(3)] IReadOnlyList<ElectionResult> Results);
