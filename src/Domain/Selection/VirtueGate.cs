using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Selection;

/// <summary>
/// The gate of virtue, which no talent can buy back (requirement R15: đức là gốc): no bar in force, political standard met, no open inspection, tasks not
/// left uncompleted in the last year. It rests on documents; a pack may ask for a least estimated virtue besides.
/// </summary>
public static class VirtueGate
{
    private static readonly IRule[] Documents = [new NoBar(), new PoliticalStandard(), new NoOpenInspection(), new LastAssessment()];

    /// <summary>Judges a case.</summary>
    /// <param name="asked">The case.</param>
    /// <param name="virtue">The estimate of virtue, for packs that ask for a least one.</param>
    public static GateResult Judge(RuleCase asked, Estimate virtue)
    {
        return Of(Documents.Select(rule => rule.Judge(asked)).OfType<Finding>(), asked, virtue);
    }

    /// <summary>Judges a case of which the rule book's answer is at hand: the gate's rules are among its rules, and are not asked twice.</summary>
    /// <param name="asked">The case.</param>
    /// <param name="judged">The answer of every rule about the case.</param>
    /// <param name="virtue">The estimate of virtue, for packs that ask for a least one.</param>
    public static GateResult Judge(RuleCase asked, EligibilityResult judged, Estimate virtue) =>
        Of(judged.Findings.Where(finding => Array.Exists(Documents, rule => rule.Code == finding.Rule)), asked, virtue);

    private static GateResult Of(IEnumerable<Finding> documents, RuleCase asked, Estimate virtue)
    {
        var findings = documents.ToList();
        if (asked.Pack.Selection.MinimumVirtuePercent is { } minimum)
        {
            findings.Add(Minimum(minimum, virtue));
        }

        return new GateResult(findings);
    }

    private static Finding Minimum(Sourced<int> minimum, Estimate virtue)
    {
        const int whole = 100;
        return new Finding(
            "minimum-virtue",
            RuleKind.Hard,
            !virtue.Assessed ? Verdict.Unknown : virtue.Share * whole >= minimum.Value ? Verdict.Satisfied : Verdict.NotSatisfied,
            minimum.Source,
            "minimum-virtue",
            [Argument.Of((int)(virtue.Share * whole)), Argument.Of(minimum.Value)],
            null,
            null);
    }
}

/// <summary>Whether an official passes the gate, and on what that rests.</summary>
/// <param name="Findings">The gate's findings.</param>
public sealed record GateResult(IReadOnlyList<Finding> Findings)
{
    /// <summary>Passed, not passed, or not known.</summary>
    public Verdict Verdict { get; } =
        Findings.Any(finding => finding.Verdict == Verdict.NotSatisfied) ? Verdict.NotSatisfied
        : Findings.Any(finding => finding.Verdict == Verdict.Unknown) ? Verdict.Unknown
        : Verdict.Satisfied;
}
