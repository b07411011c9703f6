namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Only officials in a plan are rotated (QĐ 65-QĐ/TW; requirement R24).</summary>
public sealed class RotationPlanned : IRule
{
    /// <inheritdoc/>
    public string Code => "rotation-planned";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Rotation || asked.Pack.Regimes.Rotation.At(asked.On)?.MustBePlanned is not { Value: true } asks)
        {
            return null;
        }

        var since = asked.Candidate.Nominations.Where(nomination => nomination.Since <= asked.On).Select(nomination => (DateOnly?)nomination.Since).Min();
        return this.Answer(RuleKind.Hard, Answers.Verdict(since is not null), asks.Source, [], since, which: since is null ? "none" : "planned");
    }
}
