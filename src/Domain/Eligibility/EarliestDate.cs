using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Eligibility;

/// <summary>
/// The earliest day on which every hard rule holds when nothing else happens than what is on record: bars lapse, time in post grows, service runs out.
/// </summary>
public static class EarliestDate
{
    /// <summary>
    /// That day. In the past or today for who qualifies on the day asked about: the day since when, as far as the rules know one. Null when a rule is
    /// unknown, when no day makes a rule hold that does not, and when one rule has ceased to hold before the last of the others begins to.
    /// </summary>
    public static DateOnly? Of(EligibilityResult result)
    {
        DateOnly? from = null;
        DateOnly? until = null;
        foreach (var finding in result.Findings.Where(finding => finding.Kind == RuleKind.Hard))
        {
            if (finding.Verdict == Verdict.Unknown || (finding.Verdict == Verdict.NotSatisfied && !(finding.From > result.On)))
            {
                return null;
            }

            from = finding.From is { } starts && !(starts <= from) ? starts : from;
            until = finding.Until is { } ends && !(ends >= until) ? ends : until;
        }

        return from >= until ? null : from;
    }
}
