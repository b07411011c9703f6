using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>What a plan comes to lack when some of its nominees leave it: limits of names, coefficient, shares and cohorts that held before and hold no more.</summary>
public static class PlanLosses
{
    /// <summary>Checks that the plan fails without some nominations and does not fail with them; empty before the first planning rules of the pack.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="plan">Row of the plan.</param>
    /// <param name="closed">Rows of the nominations that are gone.</param>
    public static IReadOnlyList<PlanCheck> Of(RosterView view, int plan, IReadOnlySet<int> closed)
    {
        var reading = new PlanReading(view);
        if (reading.Regime is not { } regime)
        {
            return [];
        }

        var before = Checks(new CheckContext(reading, regime, plan)).Select(check => (check.Code, check.Position, check.Official)).ToHashSet();
        return
        [
            .. Checks(new CheckContext(reading, regime, plan, closed))
                .Where(check => check.Severity != CheckSeverity.Information && !before.Contains((check.Code, check.Position, check.Official)))
                .OrderBy(check => check.Severity),
        ];
    }

    private static IEnumerable<PlanCheck> Checks(CheckContext context) => NameChecks.Of(context).Concat(ShareChecks.Of(context)).Concat(CohortChecks.Of(context));
}
