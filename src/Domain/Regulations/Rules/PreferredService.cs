namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Service is left for two terms from the reference month of the term, as planning prefers (QĐ 50-QĐ/TW: two terms, at least one full term).</summary>
public sealed class PreferredService : IRule
{
    /// <inheritdoc/>
    public string Code => "preferred-service";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Planning || asked.Requirement.OutsideRoadmap || asked.Pack.Regimes.Planning.At(asked.On)?.PreferredMonths is not { } preferred)
        {
            return null;
        }

        var from = asked.ReferenceMonth();
        var retires = asked.Retires();
        return this.Answer(
            RuleKind.Target,
            Answers.Verdict(retires.Since(from) >= preferred.Value),
            preferred.Source,
            [Argument.Of(retires.Since(from)), Argument.Of(preferred.Value), Argument.Of(from), Argument.Of(retires)],
            until: asked.HasReferenceMonth() ? null : retires.Plus(1 - preferred.Value).FirstDay);
    }
}
