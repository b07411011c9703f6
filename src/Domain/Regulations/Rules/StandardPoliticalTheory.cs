namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>The level of political theory that the title asks for is held (requirement R8; NĐ 29/2024/NĐ-CP, as the title cites).</summary>
public sealed class StandardPoliticalTheory : IRule
{
    /// <inheritdoc/>
    public string Code => "standard-political-theory";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        var needed = asked.Requirement.MinimumPoliticalTheory;
        if (needed == default)
        {
            return null;
        }

        var held = asked.Candidate.Trainings.Where(training => training.On <= asked.On).Select(training => training.Fact.PoliticalTheory).DefaultIfEmpty().Max();
        return this.Answer(
            RuleKind.Hard,
            Answers.Verdict(held >= needed),
            asked.Requirement.Source,
            [Argument.Of(held), Argument.Of(needed)],
            asked.Candidate.Trainings.Where(training => training.Fact.PoliticalTheory >= needed).Select(training => (DateOnly?)training.On).Min());
    }
}
