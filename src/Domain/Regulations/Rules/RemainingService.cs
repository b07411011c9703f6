namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// Enough service is left, to the month of legal retirement: one full term from the reference month of the term (planning; QĐ 50-QĐ/TW, QĐ 377-QĐ/TW),
/// 60 months from the day of the submission for a higher post and none for an equal or lower one (appointment; QĐ 80-QĐ/TW, article 18), the months of
/// the term's directive for standing again (CT 45-CT/TW), ten years or one term (rotation; QĐ 65-QĐ/TW).
/// </summary>
public sealed class RemainingService : IRule
{
    /// <inheritdoc/>
    public string Code => "remaining-service";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Requirement.OutsideRoadmap || Needed(asked) is not { } needed)
        {
            return null;
        }

        var from = asked.ReferenceMonth();
        var retires = asked.Retires();
        var left = retires.Since(from);
        return this.Answer(
            RuleKind.Hard,
            Answers.Verdict(left >= needed.Value),
            needed.Source,
            [Argument.Of(left), Argument.Of(needed.Value), Argument.Of(from), Argument.Of(retires)],
            until: asked.HasReferenceMonth() ? null : retires.Plus(1 - needed.Value).FirstDay);
    }

    private static Regimes.Sourced<int>? Needed(RuleCase asked) => asked.Purpose switch
    {
        Purpose.Planning => asked.Pack.Regimes.Planning.At(asked.On)?.FullTermMonths,
        Purpose.Appointment => asked.IsHigher() ? asked.Pack.Regimes.Appointment.At(asked.On)?.FullTermMonths : null,
        Purpose.Reelection => asked.Term?.ReelectionMonthsFor(asked.Requirement.Title, asked.Requirement.IsState),
        _ => asked.Context.ServesLocality
            ? asked.Pack.Regimes.Rotation.At(asked.On)?.RemainingForLocalityMonths
            : asked.Pack.Regimes.Rotation.At(asked.On)?.RemainingMonths,
    };
}
