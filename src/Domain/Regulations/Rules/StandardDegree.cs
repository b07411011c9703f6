namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The degree level that the title asks for is held (requirement R8; NĐ 29/2024/NĐ-CP, NĐ 33/2023/NĐ-CP article 10, as the title cites). An award known
/// only by its year counts from the end of that year; within it nothing is known.
/// </summary>
public sealed class StandardDegree : IRule
{
    /// <inheritdoc/>
    public string Code => "standard-degree";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        var needed = asked.Requirement.MinimumDegree;
        if (needed == default)
        {
            return null;
        }

        var held = asked.Candidate.Degrees.Where(degree => degree.Fact.Awarded.Earliest <= asked.On).Select(degree => degree.Fact.Level).DefaultIfEmpty().Max();
        var enough = asked.Candidate.Degrees.Where(degree => degree.Fact.Level >= needed).Select(degree => degree.Fact.Awarded).ToArray();
        return this.Answer(
            RuleKind.Hard,
            Answers.Between(Array.Exists(enough, award => award.Earliest <= asked.On), Array.Exists(enough, award => award.Latest <= asked.On)),
            asked.Requirement.Source,
            [Argument.Of(held), Argument.Of(needed)],
            enough.Select(award => (DateOnly?)award.Latest).Min());
    }
}
