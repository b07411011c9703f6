using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Every rule on an official for a position, in the order in which results are shown. The one place where eligibility is judged.</summary>
public sealed class RuleBook
{
    /// <summary>All rules.</summary>
    public IReadOnlyList<IRule> Rules { get; } = [new StandardDegree(), new RemainingService()];

    /// <summary>The answer of every rule that applies to a case.</summary>
    public EligibilityResult Judge(RuleCase asked) => new([.. Rules.Select(rule => rule.Judge(asked)).OfType<Finding>()], asked.On);
}
