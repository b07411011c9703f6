using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>The degree level that the title asks for is held (requirement R8).</summary>
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

        var held = asked.Candidate.Degrees.Where(degree => degree.On <= asked.On).Select(degree => degree.Fact.Level).DefaultIfEmpty().Max();
        var since = asked.Candidate.Degrees.Where(degree => degree.Fact.Level >= needed).Select(degree => (DateOnly?)degree.On).Min();
        return new Finding(
            Code,
            RuleKind.Hard,
            held >= needed ? Verdict.Satisfied : Verdict.NotSatisfied,
            asked.Requirement.Source,
            "standard-degree",
            [Name(held), Name(needed)],
            since,
            null);
    }

    private static string Name(DegreeLevel level) => level.ToString();
}
