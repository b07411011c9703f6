namespace CadreOrleans.Domain.Plans.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>
/// Nominees who have not come through the procedure (R10): at each ballot of the round more than half of those convened in favour; somebody from outside is
/// not balloted, but the organ that knows them was consulted by that day. Who was approved with an earlier round has come through it.
/// </summary>
internal static class ProcedureGaps
{
    private const int Named = 5;

    /// <summary>Refuses, with the article and whom it concerns, where somebody in the plan on the day has not come through; null when all have.</summary>
    public static Refusal? Check(PlanRecord plan, DateOnly on, PlanningRegime regime)
    {
        var asked = plan.Nominations.Where(open => open.Since <= on && !plan.Cleared.Contains((open.Position, open.Official))).ToArray();
        var failed = asked.Where(open => !open.FromOutside).Select(open => Missing(plan, open, regime)).OfType<string>().ToArray();
        if (failed.Length > 0)
        {
            return Refusal.Invalid("nominees-not-passed", "plan", Text(failed.Length), List(failed)) with { Source = regime.Pass.Source };
        }

        var unheard = asked.Where(open => open.FromOutside && !plan.IsConsulted(open, on)).Select(Name).ToArray();
        return unheard.Length > 0 ? Refusal.Invalid("outsiders-not-consulted", "plan", Text(unheard.Length), List(unheard)) with { Source = regime.Source } : null;
    }

    /// <summary>The first ballot that a nominee has not passed, as step and votes of those convened; null when all are passed.</summary>
    private static string? Missing(PlanRecord plan, OpenNomination nomination, PlanningRegime regime)
    {
        for (var number = 1; number <= regime.Steps.Count; number++)
        {
            if (regime.Steps[number - 1].Kind != StepKind.Ballot || plan.Steps.LastOrDefault(step => step.Step == number) is not { } held)
            {
                continue;
            }

            var votes = held.Results.FirstOrDefault(result => result.Official == nomination.Official && result.Position == nomination.Position)?.Votes;
            if (votes is not { } given || !regime.Pass.Value.IsExceededBy(given, held.Convened))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{Name(nomination)} ({number}: {(votes is { } cast ? Text(cast) : "–")}/{held.Convened})");
            }
        }

        return null;
    }

    private static string Name(OpenNomination nomination) => $"{nomination.Official} → {nomination.Position}";

    private static string List(string[] names) => string.Join(", ", names.Take(Named)) + (names.Length > Named ? ", …" : string.Empty);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
