using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Plans;

/// <summary>Plans.</summary>
/// <param name="Plans">The plans, by term and name.</param>
[GenerateSerializer, Immutable, Alias("cadre.plan-list")]
public sealed record PlanList([property: Id(0)] IReadOnlyList<PlanView> Plans);

/// <summary>One plan.</summary>
/// <param name="Id"><c>term/scope</c>.</param>
/// <param name="Term">Term.</param>
/// <param name="Scope">The unit, or the membership position of the body.</param>
/// <param name="Kind">Of a committee or of titles.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit; null when it is unknown.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="OpenedOn">Day on which it was opened.</param>
/// <param name="State">How far it had come on the day.</param>
/// <param name="Round">Round (đợt): the number of approvals so far, plus one while a round is being made.</param>
/// <param name="Decision">Number of the last approving decision; null before the first.</param>
/// <param name="ApprovedOn">Its day.</param>
/// <param name="AnnouncedTo">To whom it was made known last; null before.</param>
/// <param name="Positions">Number of positions with nominees.</param>
/// <param name="Nominations">Number of nominations.</param>
/// <param name="People">Number of people.</param>
/// <param name="ProposalOnly">Whether a higher level decides about all of it.</param>
/// <param name="Regime">Planning rules of the day, in words; null where the pack has none.</param>
/// <param name="Source">Their instrument.</param>
[GenerateSerializer, Immutable, Alias("cadre.plan-view")]
public sealed record PlanView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Term,
    [property: Id(2)] string Scope,
    [property: Id(3)] PlanKind Kind,
    [property: Id(4)] string Name,
    [property: Id(5)] string? Unit,
    [property: Id(6)] string? UnitName,
    [property: Id(7)] DateOnly OpenedOn,
    [property: Id(8)] PlanState State,
    [property: Id(9)] int Round,
    [property: Id(10)] string? Decision,
    [property: Id(11)] DateOnly? ApprovedOn,
    [property: Id(12)] string? AnnouncedTo,
    [property: Id(13)] int Positions,
    [property: Id(14)] int Nominations,
    [property: Id(15)] int People,
    [property: Id(16)] bool ProposalOnly,
    [property: Id(17)] Bilingual? Regime,
    [property: Id(18)] Citation? Source);

/// <summary>A plan with its positions.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Positions">Every position it is to plan for, in the order of units and posts.</param>
[GenerateSerializer, Immutable, Alias("cadre.plan-detail")]
public sealed record PlanDetail([property: Id(0)] PlanView Plan, [property: Id(1)] IReadOnlyList<PlannedPosition> Positions);

/// <summary>A position of a plan.</summary>
/// <param name="Position">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Unit">Unit.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Seats">Seats.</param>
/// <param name="Holders">Names of those who hold it on the day; empty while vacant.</param>
/// <param name="FallsVacant">First day on which it falls vacant by what is on record; null when nothing ends it.</param>
/// <param name="ProposalOnly">Whether a higher level decides who takes it.</param>
/// <param name="Nominees">Nominees in the order asked for.</param>
[GenerateSerializer, Immutable, Alias("cadre.planned-position")]
public sealed record PlannedPosition(
    [property: Id(0)] string Position,
    [property: Id(1)] string Name,
    [property: Id(2)] string Unit,
    [property: Id(3)] string UnitName,
    [property: Id(4)] int Seats,
    [property: Id(5)] IReadOnlyList<string> Holders,
    [property: Id(6)] DateOnly? FallsVacant,
    [property: Id(7)] bool ProposalOnly,
    [property: Id(8)] IReadOnlyList<PlanNominee> Nominees);

/// <summary>Nominations of a plan.</summary>
/// <param name="Nominations">The nominations, by position, in the order asked for.</param>
[GenerateSerializer, Immutable, Alias("cadre.nomination-list")]
public sealed record NominationList([property: Id(0)] IReadOnlyList<PlanNominee> Nominations);

/// <summary>One nomination.</summary>
/// <param name="Position">Position planned for.</param>
/// <param name="PositionName">Its name.</param>
/// <param name="Official">Nominee.</param>
/// <param name="Name">Name; null when it was erased.</param>
/// <param name="Post">Principal post held on the day; null if none.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="Rank">Place in the order recorded; 0 when none was set.</param>
/// <param name="FromOutside">Whether from outside the unit.</param>
/// <param name="SubjectGroup">Subject group; null where none is stated.</param>
/// <param name="From">First day in the plan.</param>
/// <param name="Until">First day no longer in it; null while in it.</param>
/// <param name="Succeeded">Whether the nominee took the position.</param>
/// <param name="Removal">Why the nominee left; null when not.</param>
/// <param name="AgeMonths">Age in months at the reference month, the most the birth allows; null when it was erased.</param>
/// <param name="Cohort">Cohort then, 1 to 3.</param>
/// <param name="MonthsLeft">Months of service left then; null outside the roadmap.</param>
/// <param name="Votes">Votes at each ballot of the last round that voted; null when the caller may not see votes.</param>
/// <param name="Consulted">Whether the organ consulted agreed; null when nobody was consulted.</param>
/// <param name="Stalled">Whether the nomination is stalled (quy hoạch treo).</param>
[GenerateSerializer, Immutable, Alias("cadre.plan-nominee")]
public sealed record PlanNominee(
    [property: Id(0)] string Position,
    [property: Id(1)] string PositionName,
    [property: Id(2)] string Official,
    [property: Id(3)] string? Name,
    [property: Id(4)] string? Post,
    [property: Id(5)] string? UnitName,
    [property: Id(6)] int Rank,
    [property: Id(7)] bool FromOutside,
    [property: Id(8)] int? SubjectGroup,
    [property: Id(9)] DateOnly From,
    [property: Id(10)] DateOnly? Until,
    [property: Id(11)] bool Succeeded,
    [property: Id(12)] RemovalReason? Removal,
    [property: Id(13)] int? AgeMonths,
    [property: Id(14)] int? Cohort,
    [property: Id(15)] int? MonthsLeft,
    [property: Id(16)] IReadOnlyList<StepVotes>? Votes,
    [property: Id(17)] bool? Consulted,
    [property: Id(18)] bool Stalled);

/// <summary>Votes for a nominee at one ballot.</summary>
/// <param name="Step">Number of the step.</param>
/// <param name="Votes">Votes in favour.</param>
/// <param name="Convened">Number summoned: the base.</param>
/// <param name="Passed">Whether more than the regime's share of those convened voted for it; exactly the share is not enough.</param>
[GenerateSerializer, Immutable, Alias("cadre.step-votes")]
public sealed record StepVotes([property: Id(0)] int Step, [property: Id(1)] int Votes, [property: Id(2)] int Convened, [property: Id(3)] bool Passed);
