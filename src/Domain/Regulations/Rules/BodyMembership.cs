using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// The membership of a body that goes with the post is held. A missing one is a step of its own (election or designation, with its own approver) and does
/// not make anybody ineligible (domain notes 12.5).
/// </summary>
public sealed class BodyMembership : IRule
{
    private const string Committee = "committee";

    /// <inheritdoc/>
    public string Code => "body-membership";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Requirement.Membership is not { } body)
        {
            return null;
        }

        var since = asked.Candidate.Career
            .Where(post => post.HeldOn(asked.On) && IsOf(post, body) && IsHere(post, asked))
            .Select(post => (DateOnly?)post.From)
            .Min();
        return this.Answer(RuleKind.Target, Answers.Verdict(since is not null), asked.Requirement.Source, [$"@Body.{body}"], since, which: since is null ? "missing" : "held");
    }

    /// <summary>The standing committee is elected from the committee: its members belong to both.</summary>
    private static bool IsOf(PostHeld post, string body) => post.Title?.Body is { } held && (held == body || body == Committee);

    private static bool IsHere(PostHeld post, RuleCase asked) =>
        asked.Requirement.Unit is { } unit ? post.Unit == unit || asked.Context.BodyUnits.Contains(post.Unit) : post.Tier == asked.Requirement.Tier;
}
