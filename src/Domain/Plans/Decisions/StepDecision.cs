using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Domain.Plans.Decisions;

/// <summary>
/// Records a conference of the procedure. A conference without quorum is on record, but the procedure stands where it stood: the same step is held again.
/// </summary>
/// <param name="Step">Number of the step, from 1.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="Results">Votes by nominee and position.</param>
public sealed record StepDecision(int Step, int Convened, int Present, IReadOnlyList<BallotResult> Results)
{
    /// <summary>Decides.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="on">Day of the conference.</param>
    /// <param name="regime">The planning rules of the round; null where the pack has none, so that only the numbers are checked.</param>
    public Decision Decide(PlanRecord plan, DateOnly on, PlanningRegime? regime) =>
        PlanDecisions.CheckOpen(plan, on)
        ?? CheckNumbers()
        ?? CheckBallots(plan)
        ?? CheckOrder(plan, on, regime)
        ?? Decision.Accept(new NominationStepHeld(plan.Plan, Step, Convened, Present, Results), on);

    /// <summary>The step that comes next: the one after the last, or the last again where it had no quorum.</summary>
    public static int Next(PlanRecord plan, PlanningRegime? regime) =>
        plan.Steps is [.., var last]
            ? regime is null || regime.Quorum.Value.IsReachedBy(last.Present, last.Convened) ? last.Step + 1 : last.Step
            : 1;

    private Decision? CheckNumbers()
    {
        if (Convened < 1 || Present < 0 || Present > Convened)
        {
            return Refusal.Invalid("present-exceed-convened", "present", Text(Present), Text(Convened));
        }

        for (var i = 0; i < Results.Count; i++)
        {
            if (Results[i].Votes < 0 || Results[i].Votes > Present)
            {
                return Refusal.Invalid("votes-exceed-present", Place(i, "votes"), Text(Results[i].Votes), Text(Present));
            }
        }

        return null;
    }

    private Decision? CheckBallots(PlanRecord plan)
    {
        var voted = new HashSet<(OfficialId, PositionId)>();
        for (var i = 0; i < Results.Count; i++)
        {
            var result = Results[i];
            if (!voted.Add((result.Official, result.Position)))
            {
                return Refusal.Invalid("ballot-twice", Place(i, "official"));
            }

            if (plan.Nominations.Any(open => open.FromOutside && open.Is(plan.Plan, result.Position, result.Official)))
            {
                return Refusal.Invalid("outsider-balloted", Place(i, "official"));
            }
        }

        return null;
    }

    private Decision? CheckOrder(PlanRecord plan, DateOnly on, PlanningRegime? regime)
    {
        var next = Next(plan, regime);
        if (regime is not null && next > regime.Steps.Count && Step >= next)
        {
            return Refusal.Invalid("procedure-complete", "step", Text(regime.Steps.Count)) with { Source = regime.Source };
        }

        if (Step != next)
        {
            return Refusal.Invalid("step-out-of-order", "step", Text(Step), Text(next));
        }

        if (plan.Steps is [.., var last] && on < last.On)
        {
            return Refusal.Invalid("end-before-start", "on", OfficialDays.Text(on), OfficialDays.Text(last.On));
        }

        return regime is not null && regime.Steps[Step - 1] is { Kind: not StepKind.Ballot } rule && Results.Count > 0
            ? Refusal.Invalid("step-without-ballot", "results", Text(Step)) with { Source = rule.Source }
            : null;
    }

    private static string Place(int index, string field) => string.Create(CultureInfo.InvariantCulture, $"results[{index}].{field}");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
