using CadreOrleans.Domain.Assessments;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Tasks were not left uncompleted in two consecutive years: that ends planning and post (QĐ 41-QĐ/TW, QĐ 377-QĐ/TW).</summary>
public sealed class NotCompletedYears : IRule
{
    /// <inheritdoc/>
    public string Code => "not-completed-years";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Pack.Regimes.Assessment.At(asked.On)?.NotCompletedYears is not { } limit || LastAssessment.Latest(asked.Candidate) is not { } latest)
        {
            return null;
        }

        var levels = Enumerable.Range(0, limit.Value).Select(back => LevelOf(asked, latest.Fact.Year - back)).ToArray();
        var verdict = Array.Exists(levels, level => level is { } known && known != AssessmentLevel.NotCompleted) ? Verdict.Satisfied
            : Array.Exists(levels, level => level is null) ? Verdict.Unknown
            : Verdict.NotSatisfied;
        return this.Answer(RuleKind.Hard, verdict, limit.Source, [Argument.Of(limit.Value), Argument.Of(latest.Fact.Year)]);
    }

    private static AssessmentLevel? LevelOf(RuleCase asked, int year) => asked.Candidate.Assessments
        .Where(entry => entry.Fact.Year == year)
        .OrderByDescending(entry => entry.On)
        .Select(entry => (AssessmentLevel?)entry.Fact.Level)
        .FirstOrDefault();
}
