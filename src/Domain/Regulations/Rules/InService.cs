namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The official is in service on the day: has not left, and has not passed the last day of the month of legal retirement (NĐ 135/2020/NĐ-CP, article 4).
/// </summary>
public sealed class InService : IRule
{
    /// <inheritdoc/>
    public string Code => "in-service";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Candidate.LeftOn is { } left && (asked.Requirement.OutsideRoadmap || left <= asked.Retires().LastDay))
        {
            return this.Answer(RuleKind.Hard, Answers.Verdict(asked.On < left), asked.Instrument(), [Argument.Of(left)], until: left, which: "left");
        }

        if (asked.Requirement.OutsideRoadmap)
        {
            return this.Answer(RuleKind.Hard, Verdict.Satisfied, asked.Instrument(), [], which: "serves");
        }

        var last = asked.Retires().LastDay;
        return this.Answer(
            RuleKind.Hard,
            Answers.Verdict(asked.On <= last),
            asked.Pack.Retirement.Source,
            [Argument.Of(last)],
            until: last.AddDays(1),
            which: "retires");
    }
}
