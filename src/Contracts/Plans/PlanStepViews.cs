using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Contracts.Plans;

/// <summary>The procedure of the current round.</summary>
/// <param name="Round">Number of the round.</param>
/// <param name="Next">Number of the step that comes next; one more than the last step when all are held with quorum.</param>
/// <param name="Steps">All steps of the regime, held or not.</param>
[GenerateSerializer, Immutable, Alias("cadre.step-list")]
public sealed record StepList([property: Id(0)] int Round, [property: Id(1)] int Next, [property: Id(2)] IReadOnlyList<StepView> Steps)
{
    /// <summary>Share of those convened who must be present; null where the pack has no planning rules.</summary>
    [Id(3)]
    public Fraction? Quorum { get; init; }

    /// <summary>Share of those convened that votes must exceed; null where the pack has no planning rules.</summary>
    [Id(4)]
    public Fraction? Pass { get; init; }
}

/// <summary>One step with its arithmetic.</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="Kind">Agreement, ballot or submission.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="On">Day; null while not held.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="QuorumNeeded">Least number present.</param>
/// <param name="HasQuorum">Whether it was reached.</param>
/// <param name="VotesNeeded">Least number of votes to pass: more than the share of those convened.</param>
/// <param name="Results">Votes; null when the caller may not see them.</param>
[GenerateSerializer, Immutable, Alias("cadre.step-view")]
public sealed record StepView(
    [property: Id(0)] int Number,
    [property: Id(1)] Bilingual Name,
    [property: Id(2)] StepKind Kind,
    [property: Id(3)] Citation Source,
    [property: Id(4)] DateOnly? On,
    [property: Id(5)] int? Convened,
    [property: Id(6)] int? Present,
    [property: Id(7)] int? QuorumNeeded,
    [property: Id(8)] bool? HasQuorum,
    [property: Id(9)] int? VotesNeeded,
    [property: Id(10)] IReadOnlyList<StepResult>? Results);

/// <summary>Votes for one nominee.</summary>
/// <param name="Official">Nominee.</param>
/// <param name="Name">Name; null when it was erased.</param>
/// <param name="Position">Position.</param>
/// <param name="PositionName">Its name.</param>
/// <param name="Votes">Votes in favour.</param>
/// <param name="Passed">Whether it passed.</param>
[GenerateSerializer, Immutable, Alias("cadre.step-result")]
public sealed record StepResult(
    [property: Id(0)] string Official,
    [property: Id(1)] string? Name,
    [property: Id(2)] string Position,
    [property: Id(3)] string? PositionName,
    [property: Id(4)] int Votes,
    [property: Id(5)] bool Passed);

/// <summary>What was found in a plan.</summary>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Checks">All, errors first.</param>
[GenerateSerializer, Immutable, Alias("cadre.check-list")]
public sealed record CheckList([property: Id(0)] int Errors, [property: Id(1)] int Warnings, [property: Id(2)] IReadOnlyList<CheckView> Checks);

/// <summary>One thing found in a plan.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">Error, warning or information.</param>
/// <param name="Requirement">R10 to R14.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Source">Document, article and certainty.</param>
/// <param name="Position">Position concerned; null if none.</param>
/// <param name="PositionName">Its name.</param>
/// <param name="Official">Nominee concerned; null if none.</param>
/// <param name="OfficialName">Name.</param>
/// <param name="Finding">The rule's answer; null where no rule on officials speaks. Its evidence is withheld where the caller has no right to it.</param>
[GenerateSerializer, Immutable, Alias("cadre.check-view")]
public sealed record CheckView(
    [property: Id(0)] string Code,
    [property: Id(1)] PlanCheckSeverity Severity,
    [property: Id(2)] string Requirement,
    [property: Id(3)] Bilingual Text,
    [property: Id(4)] Citation Source,
    [property: Id(5)] string? Position,
    [property: Id(6)] string? PositionName,
    [property: Id(7)] string? Official,
    [property: Id(8)] string? OfficialName,
    [property: Id(9)] Finding? Finding);

/// <summary>How much a check weighs.</summary>
public enum PlanCheckSeverity
{
    /// <summary>A hard rule is broken.</summary>
    Error,

    /// <summary>A target is missed.</summary>
    Warning,

    /// <summary>To be known.</summary>
    Information,
}

/// <summary>A drafted review.</summary>
/// <param name="Year">Year of the day asked about.</param>
/// <param name="Plans">The plans reviewed at once, the addressed one first.</param>
[GenerateSerializer, Immutable, Alias("cadre.review-draft")]
public sealed record ReviewDraftView([property: Id(0)] int Year, [property: Id(1)] IReadOnlyList<PlanReviewDraft> Plans);

/// <summary>The draft for one plan.</summary>
/// <param name="Plan">The plan, <c>term/scope</c>.</param>
/// <param name="Term">Its term.</param>
/// <param name="Name">Its name.</param>
/// <param name="Held">Whether the year's review is on record already.</param>
/// <param name="Leaving">Who must leave, with reason and article.</param>
/// <param name="Openings">Positions with too few names then, with who could enter.</param>
[GenerateSerializer, Immutable, Alias("cadre.plan-review-draft")]
public sealed record PlanReviewDraft(
    [property: Id(0)] string Plan,
    [property: Id(1)] string Term,
    [property: Id(2)] string Name,
    [property: Id(3)] bool Held,
    [property: Id(4)] IReadOnlyList<LeavingView> Leaving,
    [property: Id(5)] IReadOnlyList<OpeningView> Openings);

/// <summary>A nominee who must leave.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Check">What was found, with the article.</param>
[GenerateSerializer, Immutable, Alias("cadre.leaving-view")]
public sealed record LeavingView([property: Id(0)] RemovalReason Reason, [property: Id(1)] CheckView Check);

/// <summary>A position with too few names.</summary>
/// <param name="Position">Position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="Names">Names that stay.</param>
/// <param name="Missing">Names to reach what is aimed at.</param>
/// <param name="Candidates">The first of its candidate pool who could be planned within both limits.</param>
[GenerateSerializer, Immutable, Alias("cadre.opening-view")]
public sealed record OpeningView(
    [property: Id(0)] string Position,
    [property: Id(1)] string Name,
    [property: Id(2)] string UnitName,
    [property: Id(3)] int Names,
    [property: Id(4)] int Missing,
    [property: Id(5)] IReadOnlyList<EntrantView> Candidates);

/// <summary>Somebody who could enter a plan.</summary>
/// <param name="Official">Official.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Principal post; null if none.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="FromOutside">Whether from outside the position's unit.</param>
[GenerateSerializer, Immutable, Alias("cadre.entrant-view")]
public sealed record EntrantView(
    [property: Id(0)] string Official,
    [property: Id(1)] string? Name,
    [property: Id(2)] string? Post,
    [property: Id(3)] string? UnitName,
    [property: Id(4)] bool FromOutside);
