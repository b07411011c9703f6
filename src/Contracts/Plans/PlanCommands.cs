using System.Collections.Immutable;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Contracts.Plans;

/// <summary>Plans an official for a position.</summary>
/// <param name="Position">The position.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Rank">Place in the order of votes; 0 when none was set.</param>
/// <param name="FromOutside">Whether from outside the unit; null to read it from the nominee's principal post.</param>
/// <param name="On">First day in the plan.</param>
/// <param name="SubjectGroup">Subject group (đối tượng) of a committee plan, 1 or 2; null where none is stated.</param>
[GenerateSerializer, Immutable, Alias("cadre.nominate-command")]
public sealed record NominateCommand(
    [property: Id(0)] PositionId Position,
    [property: Id(1)] OfficialId Official,
    [property: Id(2)] int Rank,
    [property: Id(3)] bool? FromOutside,
    [property: Id(4)] DateOnly On,
    [property: Id(5)] int? SubjectGroup = null);

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

/// <summary>Records a consultation about a nominee from outside.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Organ">Who was consulted.</param>
/// <param name="Agrees">Whether the organ agrees.</param>
/// <param name="On">Day.</param>
[GenerateSerializer, Immutable, Alias("cadre.consult-command")]
public sealed record ConsultCommand(
    [property: Id(0)] PositionId Position,
    [property: Id(1)] OfficialId Official,
    [property: Id(2)] string Organ,
    [property: Id(3)] bool Agrees,
    [property: Id(4)] DateOnly On);

/// <summary>Records a yearly review (rà soát, bổ sung quy hoạch).</summary>
/// <param name="Year">The year reviewed.</param>
/// <param name="On">Day of the review: who is removed is out, who is added is in from it.</param>
/// <param name="Removals">Who is taken out.</param>
/// <param name="Additions">Who is added.</param>
/// <param name="Terms">Codes of the other terms whose plan for the same scope is reviewed at once.</param>
[GenerateSerializer, Immutable, Alias("cadre.review-command")]
public sealed record ReviewCommand(
    [property: Id(0)] int Year,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] ImmutableArray<ReviewRemoval> Removals,
    [property: Id(3)] ImmutableArray<ReviewAddition> Additions,
    [property: Id(4)] ImmutableArray<string> Terms);

/// <summary>A nominee taken out by a review.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Reason">Why.</param>
/// <param name="Term">Term of the plan; null for the plan addressed.</param>
[GenerateSerializer, Immutable, Alias("cadre.review-removal")]
public sealed record ReviewRemoval(
    [property: Id(0)] PositionId Position,
    [property: Id(1)] OfficialId Official,
    [property: Id(2)] RemovalReason Reason,
    [property: Id(3)] string? Term = null);

/// <summary>A nominee added by a review.</summary>
/// <param name="Position">The position planned for.</param>
/// <param name="Official">The nominee.</param>
/// <param name="Rank">Place in the order; 0 when none was set.</param>
/// <param name="Term">Term of the plan; null for the plan addressed.</param>
/// <param name="SubjectGroup">Subject group of a committee plan; null where none is stated.</param>
[GenerateSerializer, Immutable, Alias("cadre.review-addition")]
public sealed record ReviewAddition(
    [property: Id(0)] PositionId Position,
    [property: Id(1)] OfficialId Official,
    [property: Id(2)] int Rank = 0,
    [property: Id(3)] string? Term = null,
    [property: Id(4)] int? SubjectGroup = null);
