using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using Orleans.Concurrency;

namespace CadreOrleans.Contracts.Plans;

/// <summary>The plan of one term for one unit or body. Key: <c>workspace/term/scope</c>.</summary>
[Alias("cadre.plan-grain")]
public interface IPlanGrain : IGrainWithStringKey
{
    /// <summary>Opens the plan.</summary>
    [Requires(Right.Plan)]
    [Alias("open")]
    Task<Outcome<Recorded>> Open(Caller caller, PlanKind kind, string name, DateOnly on, CommandContext context);

    /// <summary>Plans an official for a position. Refused when the person is planned for it already.</summary>
    [Requires(Right.Plan)]
    [Alias("nominate")]
    Task<Outcome<Recorded>> Nominate(Caller caller, NominateCommand command, CommandContext context);

    /// <summary>Records a conference of the procedure with its votes.</summary>
    [Requires(Right.Plan)]
    [Alias("hold-step")]
    Task<Outcome<Recorded>> HoldStep(Caller caller, StepCommand command, CommandContext context);

    /// <summary>Takes a nominee out.</summary>
    [Requires(Right.Plan)]
    [Alias("remove")]
    Task<Outcome<Recorded>> Remove(Caller caller, RemoveNomineeCommand command, CommandContext context);

    /// <summary>Records that the review of a year was held.</summary>
    [Requires(Right.Plan)]
    [Alias("review")]
    Task<Outcome<Recorded>> Review(Caller caller, int year, DateOnly on, CommandContext context);

    /// <summary>Records the approval; the number of the decision is the context's authority.</summary>
    [Requires(Right.Plan)]
    [Alias("approve")]
    Task<Outcome<Recorded>> Approve(Caller caller, int round, DateOnly on, CommandContext context);

    /// <summary>Records to whom an approved plan was made known.</summary>
    [Requires(Right.Plan)]
    [Alias("announce")]
    Task<Outcome<Recorded>> Announce(Caller caller, string to, DateOnly on, CommandContext context);

    /// <summary>Says that the plan's stream has grown; a lost message costs one reload.</summary>
    [Requires(Right.None)]
    [OneWay]
    [AlwaysInterleave]
    [Alias("grew")]
    Task Grew(Caller caller, long version);
}

/// <summary>Plans an official for a position.</summary>
/// <param name="Position">The position.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Rank">Place in the order of votes; 0 when none was set.</param>
/// <param name="FromOutside">Whether from outside the unit.</param>
/// <param name="On">First day in the plan.</param>
[GenerateSerializer, Immutable, Alias("cadre.nominate-command")]
public sealed record NominateCommand(
    [property: Id(0)] PositionId Position,
    [property: Id(1)] OfficialId Official,
    [property: Id(2)] int Rank,
    [property: Id(3)] bool FromOutside,
    [property: Id(4)] DateOnly On);

/// <summary>Records a conference.</summary>
/// <param name="Step">Number of the step, from 1.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="Results">Votes by nominee and position.</param>
/// <param name="On">Day.</param>
[GenerateSerializer, Immutable, Alias("cadre.step-command")]
public sealed record StepCommand(
    [property: Id(0)] int Step,
    [property: Id(1)] int Convened,
    [property: Id(2)] int Present,
    [property: Id(3)] IReadOnlyList<BallotResult> Results,
    [property: Id(4)] DateOnly On);

/// <summary>Takes a nominee out.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">First day no longer in the plan.</param>
[GenerateSerializer, Immutable, Alias("cadre.remove-nominee-command")]
public sealed record RemoveNomineeCommand(
    [property: Id(0)] PositionId Position,
    [property: Id(1)] OfficialId Official,
    [property: Id(2)] RemovalReason Reason,
    [property: Id(3)] DateOnly On);
