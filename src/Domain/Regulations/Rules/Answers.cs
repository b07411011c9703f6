using System.Collections.Immutable;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Makes findings; the evidence sentence of a rule carries the rule's code, with a suffix where it has more than one.</summary>
internal static class Answers
{
    public static Finding Answer(
        this IRule rule,
        RuleKind kind,
        Verdict verdict,
        Citation source,
        ImmutableArray<string> arguments,
        DateOnly? from = null,
        DateOnly? until = null,
        string? which = null) =>
        new(rule.Code, kind, verdict, source, which is null ? rule.Code : $"{rule.Code}.{which}", arguments, from, until);

    /// <summary>Satisfied or not.</summary>
    public static Verdict Verdict(bool holds) => holds ? Rules.Verdict.Satisfied : Rules.Verdict.NotSatisfied;

    /// <summary>What holds at both bounds of an imprecise date is known; what holds at one of them only is not.</summary>
    public static Verdict Between(bool atOne, bool atOther) => atOne == atOther ? Verdict(atOne) : Rules.Verdict.Unknown;
}
