namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>One is planned only for a title higher than the one held (QĐ 377-QĐ/TW). Memberships of bodies have no ladder of their own in this sense.</summary>
public sealed class HigherTitleOnly : IRule
{
    /// <inheritdoc/>
    public string Code => "higher-title-only";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Planning
            || asked.Requirement.Kind == TitleKind.Membership
            || asked.Pack.Regimes.Planning.At(asked.On)?.HigherTitleOnly is not { Value: true } asks)
        {
            return null;
        }

        var group = asked.PostsHeld().Max(post => (int?)post.Title!.Group) ?? 0;
        var unread = asked.Candidate.Career.Any(post => post.HeldOn(asked.On) && post.Title is null);
        return this.Answer(
            RuleKind.Hard,
            !asked.IsHigher() ? Verdict.NotSatisfied : unread ? Verdict.Unknown : Verdict.Satisfied,
            asks.Source,
            [Argument.Of(group), Argument.Of(asked.Requirement.Group)]);
    }
}
