using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>How an official stands towards a requirement, in short: what a row of a pool shows and what pools are cut by.</summary>
/// <param name="Readiness">When the official qualifies.</param>
/// <param name="Earliest">First day on which every hard rule holds: in the past for those who qualify; null when no day is known, or always.</param>
/// <param name="Gate">Whether the gate of virtue is passed.</param>
public readonly record struct Standing(Readiness Readiness, DateOnly? Earliest, Verdict Gate)
{
    private const int MonthsOfYear = 12;

    /// <summary>The standing that follows from the findings of the rules.</summary>
    /// <param name="result">The findings.</param>
    /// <param name="gate">Whether the gate of virtue is passed.</param>
    public static Standing Of(EligibilityResult result, Verdict gate)
    {
        DateOnly? from = null;
        DateOnly? until = null;
        var unknown = false;
        foreach (var finding in result.Findings)
        {
            if (finding.Kind != RuleKind.Hard)
            {
                continue;
            }

            if (finding.Verdict == Verdict.NotSatisfied && (finding.From is not { } day || day <= result.On))
            {
                return new Standing(Readiness.Never, null, gate);
            }

            unknown |= finding.Verdict == Verdict.Unknown;
            from = finding.From is { } starts && !(starts <= from) ? starts : from;
            until = finding.Until is { } ends && !(ends >= until) ? ends : until;
        }

        return unknown ? new Standing(Readiness.Unknown, null, gate)
            : result.Verdict == Verdict.Satisfied ? new Standing(Readiness.Now, from, gate)
            : from >= until ? new Standing(Readiness.Never, null, gate)
            : new Standing(On(from!.Value, result.On), from, gate);
    }

    private static Readiness On(DateOnly day, DateOnly today) =>
        day <= today.AddMonths(MonthsOfYear) ? Readiness.WithinOneYear
        : day <= today.AddMonths(3 * MonthsOfYear) ? Readiness.WithinThreeYears
        : day <= today.AddMonths(5 * MonthsOfYear) ? Readiness.WithinFiveYears
        : Readiness.Never;
}
