namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// A key post of the lowest tier goes to somebody who is not local to it (target T3 of NQ 09-NQ/HU; the meaning follows QĐ 65-QĐ/TW). One such leader is
/// enough for a commune, so the rule only shows who would count.
/// </summary>
public sealed class NonLocalKeyPost : IRule
{
    /// <inheritdoc/>
    public string Code => "non-local";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Context.Locality == LocalityAnswer.NotAsked
            || asked.Requirement.Tier != asked.Pack.Tiers[^1].Code
            || asked.Requirement.Title is not { } code
            || asked.Pack.FindTitle(code) is not { Key: true }
            || asked.Pack.Targets.FirstOrDefault(target => target.Code == TargetCodes.Locality) is not { } target)
        {
            return null;
        }

        var verdict = asked.Context.Locality switch
        {
            LocalityAnswer.NonLocal => Verdict.Satisfied,
            LocalityAnswer.Local => Verdict.NotSatisfied,
            _ => Verdict.Unknown,
        };
        return this.Answer(RuleKind.Target, verdict, target.Source, [Argument.Of(asked.Context.Locality)]);
    }
}
