using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>All checks of a plan (requirements R10 to R14), live: read from the roster on its day, nothing is stored. Errors first.</summary>
public static class PlanChecks
{
    /// <summary>Checks a plan; empty before the first planning rules of the pack.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="plan">Row of the plan.</param>
    public static IReadOnlyList<PlanCheck> Of(RosterView view, int plan)
    {
        var reading = new PlanReading(view);
        if (reading.Regime is not { } regime)
        {
            return [];
        }

        var context = new CheckContext(reading, regime, plan);
        return
        [
            .. NomineeChecks.Of(context)
                .Concat(NameChecks.Of(context))
                .Concat(ShareChecks.Of(context))
                .Concat(CohortChecks.Of(context))
                .Concat(ProcedureChecks.Of(context))
                .Concat(UpkeepChecks.Of(context))
                .OrderBy(check => check.Severity),
        ];
    }
}
