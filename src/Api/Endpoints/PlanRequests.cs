using System.Collections.Immutable;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Opens a plan.</summary>
/// <param name="Term">Term: 2025-2030.</param>
/// <param name="Scope">The unit (plan of titles), or the membership position of the body (plan of a committee).</param>
/// <param name="Kind">titles or committee.</param>
/// <param name="Name">Name.</param>
/// <param name="On">Day.</param>
internal sealed record PlanRequest(string Term, string Scope, PlanKind Kind, string Name, DateOnly On);

/// <summary>Plans an official for a position.</summary>
/// <param name="Position">The position.</param>
/// <param name="Official">The nominee.</param>
/// <param name="On">First day in the plan.</param>
/// <param name="Rank">Place in the order of votes; none unless said.</param>
/// <param name="FromOutside">Whether from outside the unit; read from the principal post unless said.</param>
/// <param name="SubjectGroup">Subject group (đối tượng) of a committee plan: 1 or 2.</param>
/// <param name="Authority">Number of the decision.</param>
internal sealed record NominationRequest(
    PositionId Position, OfficialId Official, DateOnly On, int Rank = 0, bool? FromOutside = null, int? SubjectGroup = null, string? Authority = null);

/// <summary>Takes a nominee out.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">First day no longer in the plan.</param>
/// <param name="Authority">Number of the decision.</param>
internal sealed record NominationEndRequest(PositionId Position, OfficialId Official, RemovalReason Reason, DateOnly On, string? Authority = null);

/// <summary>Records a conference.</summary>
/// <param name="Step">Number of the step, from 1.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="On">Day.</param>
/// <param name="Results">Votes by nominee and position; none for a step without ballot.</param>
internal sealed record StepRequest(int Step, int Convened, int Present, DateOnly On, IReadOnlyList<BallotResult>? Results = null);

/// <summary>Records a consultation about a nominee from outside.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Organ">Who was consulted.</param>
/// <param name="Agrees">Whether the organ agrees.</param>
/// <param name="On">Day.</param>
/// <param name="Authority">Number of the letter.</param>
internal sealed record ConsultationRequest(PositionId Position, OfficialId Official, string Organ, bool Agrees, DateOnly On, string? Authority = null);

/// <summary>Records a yearly review.</summary>
/// <param name="Year">The year reviewed.</param>
/// <param name="On">Day.</param>
/// <param name="Removals">Who is taken out.</param>
/// <param name="Additions">Who is added.</param>
/// <param name="Terms">Other terms whose plan for the same scope is reviewed at once.</param>
/// <param name="Authority">Number of the decision.</param>
internal sealed record ReviewRequest(
    int Year,
    DateOnly On,
    ImmutableArray<ReviewRemovalRequest>? Removals = null,
    ImmutableArray<ReviewAdditionRequest>? Additions = null,
    ImmutableArray<string>? Terms = null,
    string? Authority = null);

/// <summary>A nominee taken out by a review.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Reason">Why.</param>
/// <param name="Term">Term of the plan; that of the path unless said.</param>
internal sealed record ReviewRemovalRequest(PositionId Position, OfficialId Official, RemovalReason Reason, string? Term = null);

/// <summary>A nominee added by a review.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Rank">Place in the order; none unless said.</param>
/// <param name="Term">Term of the plan; that of the path unless said.</param>
/// <param name="SubjectGroup">Subject group of a committee plan.</param>
internal sealed record ReviewAdditionRequest(PositionId Position, OfficialId Official, int Rank = 0, string? Term = null, int? SubjectGroup = null);

/// <summary>Records an approval.</summary>
/// <param name="Round">Round (đợt), one more than the last.</param>
/// <param name="On">Day.</param>
/// <param name="Authority">Number of the approving decision.</param>
internal sealed record ApprovalRequest(int Round, DateOnly On, string? Authority = null);

/// <summary>Records to whom an approved plan was made known.</summary>
/// <param name="To">To whom.</param>
/// <param name="On">Day.</param>
internal sealed record AnnouncementRequest(string To, DateOnly On);
