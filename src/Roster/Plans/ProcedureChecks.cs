using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Regimes;

namespace CadreOrleans.Roster.Plans;

/// <summary>R10: every step of the last round held, in order, with quorum; every nominee over half of those convened at each ballot; outsiders consulted and not balloted.</summary>
internal static class ProcedureChecks
{
    public static IEnumerable<PlanCheck> Of(CheckContext context)
    {
        var rounds = PlanRounds.Of(context.Roster, context.Plan, context.Reading.View.AsOf);
        if (rounds.Count == 0)
        {
            yield return new PlanCheck("no-conference", context.IsApproved ? CheckSeverity.Error : CheckSeverity.Information, "R10", context.Regime.Source, [CheckContext.Text(context.Regime.Steps.Count)]);
            yield break;
        }

        var regime = context.Reading.View.Pack.Regimes.Planning.At(rounds[^1][0].On) ?? context.Regime;
        foreach (var check in Steps(context, rounds[^1], regime).Concat(Ballots(context, rounds)).Concat(Consultations(context)))
        {
            yield return check;
        }
    }

    private static IEnumerable<PlanCheck> Steps(CheckContext context, IReadOnlyList<(DateOnly On, NominationStepHeld Record)> round, PlanningRegime regime)
    {
        for (var number = 1; number <= regime.Steps.Count; number++)
        {
            var held = round.LastOrDefault(step => step.Record.Step == number).Record;
            if (held is null)
            {
                yield return new PlanCheck(
                    "step-missing", context.IsApproved ? CheckSeverity.Error : CheckSeverity.Information, "R10", regime.Steps[number - 1].Source, [CheckContext.Text(number), CheckContext.Text(regime.Steps.Count)]);
            }
            else if (!regime.Quorum.Value.IsReachedBy(held.Present, held.Convened))
            {
                yield return new PlanCheck(
                    "no-quorum", CheckSeverity.Error, "R10", regime.Quorum.Source, [CheckContext.Text(number), CheckContext.Text(held.Present), CheckContext.Text(held.Convened), Needed(regime.Quorum.Value, held.Convened)]);
            }
        }
    }

    private static IEnumerable<PlanCheck> Ballots(CheckContext context, IReadOnlyList<IReadOnlyList<(DateOnly On, NominationStepHeld Record)>> rounds)
    {
        // The last round in which somebody was voted on for a position is the one that counts for that nomination.
        var counted = new Dictionary<(Domain.Identifiers.OfficialId, Domain.Identifiers.PositionId), List<(DateOnly On, NominationStepHeld Held, int Votes, int Round)>>();
        for (var round = 0; round < rounds.Count; round++)
        {
            foreach (var (on, held) in rounds[round])
            {
                foreach (var result in held.Results)
                {
                    var votes = counted.TryGetValue((result.Official, result.Position), out var found) ? found : counted[(result.Official, result.Position)] = [];
                    votes.RemoveAll(vote => vote.Round != round);
                    votes.Add((on, held, result.Votes, round));
                }
            }
        }

        foreach (var row in context.Open)
        {
            var (official, position) = (context.Official(row), context.Position(row));
            var votes = counted.GetValueOrDefault((official, position));
            if (context.Roster.Nominations.FromOutside[row])
            {
                if (votes is not null)
                {
                    yield return new PlanCheck("outsider-balloted", CheckSeverity.Error, "R10", context.Regime.Source, [], position, official);
                }
            }
            else if (votes is null)
            {
                yield return new PlanCheck("not-balloted", context.IsApproved ? CheckSeverity.Warning : CheckSeverity.Information, "R10", context.Regime.Source, [], position, official);
            }
            else
            {
                foreach (var (on, held, given, _) in votes)
                {
                    if (context.Reading.View.Pack.Regimes.Planning.At(on) is { } regime && !regime.Pass.Value.IsExceededBy(given, held.Convened))
                    {
                        yield return new PlanCheck(
                            "not-passed", CheckSeverity.Error, "R10", regime.Pass.Source, [CheckContext.Text(held.Step), CheckContext.Text(given), CheckContext.Text(held.Convened)], position, official);
                    }
                }
            }
        }
    }

    private static IEnumerable<PlanCheck> Consultations(CheckContext context)
    {
        var consultations = new OutsideConsultations(context.Roster, context.Plan, context.Reading.View.AsOf);
        return context.Open.Where(row => !consultations.IsComplete(row)).Select(row => new PlanCheck(
            "not-consulted", context.IsApproved ? CheckSeverity.Warning : CheckSeverity.Information, "R10", context.Regime.Source, [], context.Position(row), context.Official(row)));
    }

    /// <summary>The least number that reaches a fraction of a whole.</summary>
    private static string Needed(Fraction fraction, int whole) =>
        CheckContext.Text(((whole * fraction.Numerator) + fraction.Denominator - 1) / fraction.Denominator);
}
