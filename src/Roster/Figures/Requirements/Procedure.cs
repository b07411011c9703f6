using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Plans;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>
/// R10: whether the nominations and plans of the term went through the procedure: every step of the regime of the day of its round, in order, two
/// thirds of those convened present, more than half of those convened in favour at every ballot. Who comes from outside is not balloted, but the organ that
/// knows them was consulted by the approval.
/// </summary>
internal static class Procedure
{
    /// <summary>Open nominations that passed every step.</summary>
    public static FigureCount Nominations(FigureScope scope) => FigureCount.Share(scope.Planning.Open.Select(row => (scope.Planning.Row(row, Fault(scope, row) ?? "procedure-complete"), (bool?)(Fault(scope, row) is null))));

    /// <summary>Conferences held in the period with the quorum.</summary>
    public static FigureCount Quorum(FigureScope scope)
    {
        var steps = scope.Roster.Plans.Steps;
        return FigureCount.Share(Enumerable.Range(0, steps.Count)
            .Where(row => scope.Period.Contains(steps.On[row]) && scope.Covers(scope.Planning.UnitOf(steps.Owner[row])))
            .Select(row => (scope.Planning.PlanRow(steps.Owner[row], "conference", steps.On[row], steps.Records[row].Step), HasQuorum(scope, steps.On[row], steps.Records[row]))));
    }

    /// <summary>Plans of the term approved by the managing level, as they stood on the last day of the period.</summary>
    public static FigureCount Approved(FigureScope scope) => FigureCount.Share(scope.Planning.Plans
        .Select(plan => (scope.Planning.PlanRow(plan, "plan", scope.Roster.Plans.OpenedOn[plan]), (bool?)(scope.Roster.Plans.StateOn(plan, scope.Period.To) != PlanState.Proposed))));

    /// <summary>Short code of the first fault of a nomination's procedure; null when it is complete.</summary>
    public static string? Fault(FigureScope scope, int nomination)
    {
        var nominations = scope.Roster.Nominations;
        var plan = nominations.Plan[nomination];
        var (official, position) = (scope.Official(nominations.Official[nomination]), scope.Roster.Positions.Ids[nominations.Position[nomination]]);
        var outside = nominations.FromOutside[nomination];
        var rounds = PlanRounds.Of(scope.Roster, plan, scope.Period.To);
        var round = outside
            ? (rounds is [.., var last] ? last : null)
            : rounds.LastOrDefault(held => held.Any(step => step.Record.Results.Any(ballot => ballot.Official == official && ballot.Position == position)));
        if (round is null || scope.Pack.Regimes.Planning.At(round[0].On) is not { } regime)
        {
            return outside ? "no-conference" : "not-balloted";
        }

        for (var number = 1; number <= regime.Steps.Count; number++)
        {
            var held = round.LastOrDefault(step => step.Record.Step == number).Record;
            if (held is null)
            {
                return "step-missing";
            }

            if (!regime.Quorum.Value.IsReachedBy(held.Present, held.Convened))
            {
                return "no-quorum";
            }

            var votes = held.Results.FirstOrDefault(ballot => ballot.Official == official && ballot.Position == position)?.Votes;
            if (regime.Steps[number - 1].Kind == StepKind.Ballot && !outside && (votes is not { } given || !regime.Pass.Value.IsExceededBy(given, held.Convened)))
            {
                return votes is null ? "not-balloted" : "not-passed";
            }
        }

        return new OutsideConsultations(scope.Roster, plan, scope.Period.To).IsComplete(nomination) ? null : "not-consulted";
    }

    private static bool? HasQuorum(FigureScope scope, DateOnly on, NominationStepHeld held) =>
        scope.Pack.Regimes.Planning.At(on)?.Quorum.Value.IsReachedBy(held.Present, held.Convened);
}
