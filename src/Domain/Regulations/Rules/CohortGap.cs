using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The ages of the names for one position lie so many years apart that they belong to three cohorts (ba độ tuổi). Information about the team only:
/// nobody is refused or placed lower for it (domain notes, section 12, on R13 and R14).
/// </summary>
public sealed class CohortGap : IRule
{
    private const int MonthsOfYear = 12;

    /// <inheritdoc/>
    public string Code => "cohort-gap";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Planning
            || asked.Context.PeerBirths.Count == 0
            || asked.Pack.Regimes.Planning.At(asked.On)?.CohortGapYears is not { } gap)
        {
            return null;
        }

        var needed = gap.Value * MonthsOfYear;
        var spans = asked.Context.PeerBirths.Select(peer => Span(asked.Candidate.Facts.Birth, peer)).ToArray();
        var verdict = Array.TrueForAll(spans, span => span.Least >= needed) ? Verdict.Satisfied
            : Array.Exists(spans, span => span.Most < needed) ? Verdict.NotSatisfied
            : Verdict.Unknown;
        return this.Answer(RuleKind.Monitor, verdict, gap.Source, [Argument.Of(spans.Min(span => span.Least)), Argument.Of(needed)]);
    }

    private static (int Least, int Most) Span(PartialDate one, PartialDate other)
    {
        var (first, last) = (Month.Of(one.Earliest), Month.Of(one.Latest));
        var (otherFirst, otherLast) = (Month.Of(other.Earliest), Month.Of(other.Latest));
        return (
            Math.Max(0, Math.Max(otherFirst.Since(last), first.Since(otherLast))),
            Math.Max(Math.Abs(otherLast.Since(first)), Math.Abs(last.Since(otherFirst))));
    }
}
