using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>The procedure of a plan's current round with the arithmetic of every conference.</summary>
internal static class PlanStepViewer
{
    public static StepList Steps(RosterView view, int plan, bool seesVotes)
    {
        var approvals = view.Roster.Plans.Approvals.Of(plan).Where(approved => approved.On <= view.AsOf).ToArray();
        var rounds = PlanRounds.Of(view.Roster, plan, view.AsOf);
        var last = rounds.Count == 0 ? [] : rounds[^1];
        var regime = view.Pack.Regimes.Planning.At(last is [var first, ..] ? first.On : view.AsOf);
        var steps = new List<StepView>();
        for (var number = 1; number <= (regime?.Steps.Count ?? 0); number++)
        {
            var held = last.LastOrDefault(step => step.Record.Step == number);
            steps.Add(Step(view, regime!, number, held.Record, held.On, seesVotes));
        }

        var next = 1 + steps.TakeWhile(step => step.HasQuorum == true).Count();
        return new StepList(Math.Max(1, Math.Max(rounds.Count, approvals.Length)), next, steps) { Quorum = regime?.Quorum.Value, Pass = regime?.Pass.Value };
    }

    private static StepView Step(RosterView view, PlanningRegime regime, int number, NominationStepHeld? held, DateOnly on, bool seesVotes)
    {
        var rule = regime.Steps[number - 1];
        var (quorum, pass) = (regime.Quorum.Value, regime.Pass.Value);
        return held is null
            ? new StepView(number, rule.Name, rule.Kind, rule.Source, null, null, null, null, null, null, null)
            : new StepView(
                number,
                rule.Name,
                rule.Kind,
                rule.Source,
                on,
                held.Convened,
                held.Present,
                ((held.Convened * quorum.Numerator) + quorum.Denominator - 1) / quorum.Denominator,
                quorum.IsReachedBy(held.Present, held.Convened),
                rule.Kind == StepKind.Ballot ? (held.Convened * pass.Numerator / pass.Denominator) + 1 : null,
                seesVotes ? [.. held.Results.OrderByDescending(result => result.Votes).Select(result => Result(view, result, pass, held.Convened))] : null);
    }

    private static StepResult Result(RosterView view, BallotResult result, Fraction pass, int convened)
    {
        var position = view.Roster.Positions.Find(result.Position);
        return new StepResult(
            result.Official.Value,
            RosterNames.Of(view, view.Roster.Officials.Find(result.Official)),
            result.Position.Value,
            position < 0 ? null : view.Position(position).Name,
            result.Votes,
            pass.IsExceededBy(result.Votes, convened));
    }
}
