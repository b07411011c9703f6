using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The last year's assessment is not "tasks not completed" (QĐ 377-QĐ/TW; requirement R15). The year is due once the month has passed by which the yearly
/// review is held; a year that is due and not on record leaves it unknown.
/// </summary>
public sealed class LastAssessment : IRule
{
    private const int MonthsOfYear = 12;

    /// <inheritdoc/>
    public string Code => "last-assessment";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Pack.Regimes.Assessment.At(asked.On) is null)
        {
            return null;
        }

        var due = DueYear(asked);
        return Latest(asked.Candidate) is { } last && last.Fact.Year >= due
            ? this.Answer(
                RuleKind.Hard,
                Answers.Verdict(last.Fact.Level != AssessmentLevel.NotCompleted),
                asked.Instrument(),
                [Argument.Of(last.Fact.Year), Argument.Of(last.Fact.Level)],
                which: "known")
            : this.Answer(RuleKind.Hard, Verdict.Unknown, asked.Instrument(), [Argument.Of(due)], which: "missing");
    }

    /// <summary>The assessment of the latest year on record; of two for one year the later decision.</summary>
    internal static Dated<Assessed>? Latest(Candidate candidate) =>
        candidate.Assessments.Count == 0 ? null : candidate.Assessments.OrderByDescending(entry => entry.Fact.Year).ThenByDescending(entry => entry.On).First();

    private static int DueYear(RuleCase asked)
    {
        var known = asked.Context.KnownTo is { } to && to < asked.On ? to : asked.On;
        var review = asked.Pack.Regimes.Planning.At(asked.On)?.ReviewByMonth.Value ?? MonthsOfYear;
        return known.Month > review ? known.Year - 1 : known.Year - 2;
    }
}
