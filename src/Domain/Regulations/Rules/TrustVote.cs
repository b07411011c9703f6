namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The last confidence vote allows it (QĐ 96-QĐ/TW of 2/2/2023): more than half of the votes low ends planning for and promotion to higher posts,
/// two thirds low lead to dismissal and bar every post.
/// </summary>
public sealed class TrustVote : IRule
{
    /// <inheritdoc/>
    public string Code => "trust-vote";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Pack.Regimes.TrustVote.At(asked.On) is not { } regime
            || asked.Candidate.ConfidenceVotes.Where(vote => vote.On <= asked.On).OrderByDescending(vote => vote.On).FirstOrDefault() is not { Fact: { } vote } last)
        {
            return null;
        }

        var cast = vote.High + vote.Medium + vote.Low;
        var dismissed = cast > 0 && regime.Dismissal.Value.IsReachedBy(vote.Low, cast);
        var outOfPlan = cast > 0 && regime.OutOfPlan.Value.IsExceededBy(vote.Low, cast);
        var higher = asked.Purpose == Purpose.Planning || (asked.Purpose != Purpose.Reelection && asked.IsHigher());
        return this.Answer(
            RuleKind.Hard,
            Answers.Verdict(!dismissed && !(outOfPlan && higher)),
            dismissed ? regime.Dismissal.Source : regime.OutOfPlan.Source,
            [Argument.Of(vote.Low), Argument.Of(cast), Argument.Of(last.On)]);
    }
}
