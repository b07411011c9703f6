namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The age at which a post may be taken for the first time is not passed (QĐ 289-QĐ/TW of 2010, Youth Union: not over 30 on joining its leadership). Who
/// has held a post with an age limit of its own is not there for the first time: a deputy becomes secretary, a commune's secretary goes to the district. A
/// birth known by its year gives a range of ages; where its bounds disagree nothing is known.
/// </summary>
public sealed class FirstTimeAge : IRule
{
    /// <inheritdoc/>
    public string Code => "first-time-age";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (AgeLimit.OfFirstTaking(asked.Requirement.FirstTimeAgeLimitMonths) is not { } limit
            || asked.Purpose == Purpose.Reelection
            || asked.Candidate.Career.Any(post => post.From <= asked.On && post.Title?.HoldingAgeLimitMonths is not null))
        {
            return null;
        }

        var on = asked.ReferenceMonth();
        var births = asked.Births();
        return this.Answer(
            RuleKind.Hard,
            limit.IsWithin(asked.Candidate.Facts.Birth, on),
            asked.Requirement.Source,
            [Argument.Of(on.Since(births.Last), on.Since(births.First)), Argument.Of(asked.Requirement.FirstTimeAgeLimitMonths!.Value), Argument.Of(on)],
            until: asked.HasReferenceMonth() ? null : limit.Reached(asked.Candidate.Facts.Birth).First.FirstDay);
    }
}
