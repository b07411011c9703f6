using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Eligibility;

/// <summary>Readiness (mức sẵn sàng): when an official would qualify, as far as known today.</summary>
public enum Readiness
{
    /// <summary>Qualifies on the day asked about.</summary>
    Now,

    /// <summary>Within one year.</summary>
    WithinOneYear,

    /// <summary>Within three years.</summary>
    WithinThreeYears,

    /// <summary>Within five years.</summary>
    WithinFiveYears,

    /// <summary>Later than five years, or never by what is known.</summary>
    Never,

    /// <summary>The records do not say.</summary>
    Unknown,
}

/// <summary>The result of every requirement for one official and one position, and what follows from it.</summary>
/// <param name="Findings">The answer of every rule that applies, in the order of the rule book.</param>
/// <param name="On">The day asked about.</param>
public sealed record EligibilityResult(IReadOnlyList<Finding> Findings, DateOnly On)
{
    /// <summary>Satisfied when every hard rule is; not, when any is not; otherwise unknown.</summary>
    public Verdict Verdict { get; } = Overall(Findings);

    /// <summary>Hard rules that do not hold or are unknown (còn thiếu tiêu chuẩn, điều kiện).</summary>
    public IEnumerable<Finding> Gaps => Findings.Where(finding => finding.Kind == RuleKind.Hard && finding.Verdict != Verdict.Satisfied);

    private static Verdict Overall(IReadOnlyList<Finding> findings)
    {
        var verdict = Verdict.Satisfied;
        foreach (var finding in findings)
        {
            if (finding.Kind == RuleKind.Hard && finding.Verdict == Verdict.NotSatisfied)
            {
                return Verdict.NotSatisfied;
            }

            if (finding.Kind == RuleKind.Hard && finding.Verdict == Verdict.Unknown)
            {
                verdict = Verdict.Unknown;
            }
        }

        return verdict;
    }
}
