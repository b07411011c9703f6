using System.Collections.Immutable;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Plans;

/// <summary>How much a check of a plan weighs.</summary>
public enum CheckSeverity
{
    /// <summary>A hard rule is broken: the plan cannot stay so.</summary>
    Error,

    /// <summary>A target is missed: kept, and to be reasoned.</summary>
    Warning,

    /// <summary>To be known; nothing is wrong.</summary>
    Information,
}

/// <summary>One thing found in a plan.</summary>
/// <param name="Code">Stable code; names its sentence in <c>PlanTexts</c>, or the rule where <paramref name="Finding"/> carries the evidence.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Requirement">Requirement of the domain notes it belongs to: R10 to R14.</param>
/// <param name="Source">Document, article and certainty.</param>
/// <param name="Arguments">Values of the sentence in invariant form; no names.</param>
/// <param name="Position">The position it is about; null if none.</param>
/// <param name="Official">The nominee it is about; null if none.</param>
/// <param name="Finding">The rule's answer with its evidence; null where no rule on officials speaks.</param>
public sealed record PlanCheck(
    string Code,
    CheckSeverity Severity,
    string Requirement,
    Citation Source,
    ImmutableArray<string> Arguments,
    PositionId? Position = null,
    OfficialId? Official = null,
    Finding? Finding = null);
