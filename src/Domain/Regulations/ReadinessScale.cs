namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;

/// <summary>One degree of readiness as the pack names it.</summary>
/// <param name="Readiness">The degree.</param>
/// <param name="Name">Name in both languages; renaming it changes nothing else.</param>
/// <param name="Months">Months from today within which one qualifies; null for the degrees without a bound.</param>
public sealed record ReadinessBand(Readiness Readiness, Bilingual Name, int? Months = null);

/// <summary>The scale of readiness: one source for pools, plans, pages and exports.</summary>
public sealed class ReadinessScale
{
    private readonly (Readiness Readiness, int Months)[] bounds;

    internal ReadinessScale(IReadOnlyList<ReadinessBand> bands)
    {
        Bands = bands;
        bounds = [.. bands.Where(band => band.Months is not null).Select(band => (band.Readiness, band.Months!.Value)).OrderBy(bound => bound.Value)];
    }

    /// <summary>All degrees, the readiest first.</summary>
    public IReadOnlyList<ReadinessBand> Bands { get; }

    /// <summary>The name of a degree.</summary>
    public Bilingual NameOf(Readiness readiness) => Bands.First(band => band.Readiness == readiness).Name;

    /// <summary>The degree that follows from a result.</summary>
    public Readiness Of(EligibilityResult result)
    {
        if (result.Verdict == Verdict.Satisfied)
        {
            return Readiness.Now;
        }

        if (EarliestDate.Of(result) is not { } earliest)
        {
            return IsUnknown(result) ? Readiness.Unknown : Readiness.Never;
        }

        foreach (var (readiness, months) in bounds)
        {
            if (earliest <= result.On.AddMonths(months))
            {
                return readiness;
            }
        }

        return Readiness.Never;
    }

    /// <summary>Unknown, unless a rule fails that no day makes hold: then what is unknown no longer matters.</summary>
    private static bool IsUnknown(EligibilityResult result) =>
        result.Findings.Any(finding => finding is { Kind: RuleKind.Hard, Verdict: Verdict.Unknown })
        && !result.Findings.Any(finding => finding is { Kind: RuleKind.Hard, Verdict: Verdict.NotSatisfied } && !(finding.From > result.On));
}
