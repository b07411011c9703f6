namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// A post is held from which the planned title is ordinarily filled: lower planning is the basis of higher planning (QĐ 50-QĐ/TW). Who comes from lower
/// down is not refused but shown.
/// </summary>
public sealed class FeederPost : IRule
{
    /// <inheritdoc/>
    public string Code => "feeder-post";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Planning || asked.Requirement.FeederGroup is not { } feeder)
        {
            return null;
        }

        var held = asked.Candidate.Career.Where(post => post.HeldOn(asked.On)).ToArray();
        var group = held.Max(post => post.Title?.Group) ?? 0;
        var verdict = group >= feeder ? Verdict.Satisfied : Array.Exists(held, post => post.Title is null) ? Verdict.Unknown : Verdict.NotSatisfied;
        return this.Answer(RuleKind.Target, verdict, asked.Requirement.Source, [Argument.Of(group), Argument.Of(feeder)]);
    }
}
