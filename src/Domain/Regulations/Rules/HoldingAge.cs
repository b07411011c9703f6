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
        if (AgeLimit.OfHolding(asked.Requirement.HoldingAgeLimitMonths) is not { } limit)
        {
            return null;
        }

        var on = asked.ReferenceMonth();
        var births = asked.Births();
        return this.Answer(
            RuleKind.Hard,
            limit.IsWithin(asked.Candidate.Facts.Birth, on),
            asked.Requirement.Source,
            [Argument.Of(on.Since(births.Last), on.Since(births.First)), Argument.Of(asked.Requirement.HoldingAgeLimitMonths!.Value), Argument.Of(on)],
            until: asked.HasReferenceMonth() ? null : limit.Reached(asked.Candidate.Facts.Birth).First.FirstDay);
    }
}
