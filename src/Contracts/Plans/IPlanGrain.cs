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

    /// <summary>
    /// Plans an official for a position. Refused when the person is planned for it already, when one of the two limits is reached, or when a hard rule is
    /// broken, with its article and evidence; a missed target is kept and told in the warnings.
    /// </summary>
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

    /// <summary>Records that the organ that knows a nominee from outside was consulted.</summary>
    [Requires(Right.Plan)]
    [Alias("consult")]
    Task<Outcome<Recorded>> Consult(Caller caller, ConsultCommand command, CommandContext context);

    /// <summary>Records the review of a year with what it removed and added, in plans of several terms for the same scope, in one commit.</summary>
    [Requires(Right.Plan)]
    [Alias("review")]
    Task<Outcome<Recorded>> Review(Caller caller, ReviewCommand command, CommandContext context);

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
