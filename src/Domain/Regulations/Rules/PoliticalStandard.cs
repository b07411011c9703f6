using CadreOrleans.Domain.Discipline;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>The political standard is met: no measure for a political or ideological breach is on record (QĐ 50-QĐ/TW; requirements R15 and R20).</summary>
public sealed class PoliticalStandard : IRule
{
    /// <inheritdoc/>
    public string Code => "political-standard";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Pack.Regimes.Discipline.At(asked.On) is null)
        {
            return null;
        }

        var breach = asked.Candidate.Disciplines
            .Where(measure => measure.Fact.Category == BreachCategory.Political && measure.On <= asked.On)
            .Select(measure => (DateOnly?)measure.On)
            .Max();
        return breach is { } day
            ? this.Answer(RuleKind.Hard, Verdict.NotSatisfied, asked.Instrument(), [Argument.Of(day)], which: "breach")
            : this.Answer(RuleKind.Hard, Verdict.Satisfied, asked.Instrument(), [], which: "met");
    }
}
