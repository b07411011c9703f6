namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The age up to which a post may be held is not reached (QĐ 289-QĐ/TW of 2010, Youth Union: 35, or 37 in specially difficult areas). A birth known by
/// its year gives a range of ages; where its bounds disagree nothing is known.
/// </summary>
public sealed class HoldingAge : IRule
{
    /// <inheritdoc/>
    public string Code => "holding-age";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Requirement.HoldingAgeLimitMonths is not { } limit)
        {
            return null;
        }

        var on = asked.ReferenceMonth();
        var births = asked.Births();
        return this.Answer(
            RuleKind.Hard,
            Answers.Between(on.Since(births.First) < limit, on.Since(births.Last) < limit),
            asked.Requirement.Source,
            [Argument.Of(on.Since(births.Last), on.Since(births.First)), Argument.Of(limit), Argument.Of(on)],
            until: asked.HasReferenceMonth() ? null : births.First.Plus(limit).FirstDay);
    }
}
