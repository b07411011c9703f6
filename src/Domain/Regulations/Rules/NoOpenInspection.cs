namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Nobody under an inspection that is not concluded is planned, moved or appointed (QĐ 69-QĐ/TW, QĐ 80-QĐ/TW; requirement R19: open findings block).</summary>
public sealed class NoOpenInspection : IRule
{
    /// <inheritdoc/>
    public string Code => "no-open-inspection";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Pack.Regimes.Discipline.At(asked.On) is not { } regime)
        {
            return null;
        }

        var open = asked.Candidate.OpenInspections.Where(inspection => inspection.On <= asked.On).Select(inspection => (DateOnly?)inspection.On).Min();
        return open is { } day
            ? this.Answer(RuleKind.Hard, Verdict.NotSatisfied, regime.Source, [Argument.Of(day)], which: "open")
            : this.Answer(RuleKind.Hard, Verdict.Satisfied, regime.Source, [], which: "none");
    }
}
