namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>
/// Who is to take a higher post is planned: the in-place source for that title or an equal or higher one, the outside source for an equal or higher one
/// (QĐ 80-QĐ/TW, article 18; QĐ 377-QĐ/TW). A move to an equal or lower post asks for no plan.
/// </summary>
public sealed class PlannedForTitle : IRule
{
    /// <inheritdoc/>
    public string Code => "planned-for-title";

    /// <inheritdoc/>
    public Finding? Judge(RuleCase asked)
    {
        if (asked.Purpose != Purpose.Appointment
            || asked.Requirement.Kind != TitleKind.Leadership
            || asked.Pack.Regimes.Appointment.At(asked.On)?.MustBePlanned is not { Value: true } asks
            || !asked.IsHigher())
        {
            return null;
        }

        var open = asked.Candidate.Nominations.Where(nomination => nomination.Since <= asked.On).ToArray();
        var fitting = Array.FindAll(
            open,
            nomination => nomination.Position == asked.Requirement.Position
                || (asked.IsOnSameLadder(nomination.Title)
                    && (nomination.Title!.Code == asked.Requirement.Title || nomination.Title.Group >= asked.Requirement.Group)));
        var inPlace = asked.PostsHeld().Any(post => post.Unit == asked.Requirement.Unit);
        var verdict = fitting.Length > 0 ? Verdict.Satisfied : Array.Exists(open, nomination => nomination.Title is null) ? Verdict.Unknown : Verdict.NotSatisfied;
        return this.Answer(
            RuleKind.Hard,
            verdict,
            asks.Source,
            [],
            fitting.Select(nomination => (DateOnly?)nomination.Since).Min(),
            which: fitting.Length > 0 ? "planned" : inPlace ? "in-place" : "outside");
    }
}
