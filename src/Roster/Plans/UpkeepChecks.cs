using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Vacancies;

namespace CadreOrleans.Roster.Plans;

/// <summary>R11: the review of the year held in time; nominees who wait for years for a post that does not open before they age out (quy hoạch treo).</summary>
public static class UpkeepChecks
{
    internal static IEnumerable<PlanCheck> Of(CheckContext context) => Review(context).Concat(Stalled(context));

    private static IEnumerable<PlanCheck> Review(CheckContext context)
    {
        var day = context.Reading.View.AsOf;
        var begun = context.Roster.Plans.OpenedOn[context.Plan].Year < day.Year && context.Term is { } term && Month.Of(day) < term.Ends;
        if (begun && !context.Roster.Plans.Reviews.Of(context.Plan).Any(review => review.Record.Year == day.Year && review.On <= day))
        {
            var late = day.Month > context.Regime.ReviewByMonth.Value;
            yield return new PlanCheck(
                "review-missing",
                late ? CheckSeverity.Warning : CheckSeverity.Information,
                "R11",
                context.Regime.ReviewByMonth.Source,
                [CheckContext.Text(day.Year), CheckContext.Text(context.Regime.ReviewByMonth.Value)]);
        }
    }

    private static IEnumerable<PlanCheck> Stalled(CheckContext context) => context.Open
        .Where(row => IsStalled(context.Reading, row))
        .Select(row => new PlanCheck(
            "stalled", CheckSeverity.Warning, "R11", context.Regime.StalledAfterMonths.Source, [CheckContext.Text(context.Regime.StalledAfterMonths.Value), CheckContext.Text(Since(context.Reading, row))], context.Position(row), context.Official(row)));

    /// <summary>
    /// Whether a nomination is stalled: on lists for that position for the regime's months, and by what is on record the position does not open while a
    /// full term of service would be left.
    /// </summary>
    public static bool IsStalled(PlanReading reading, int nomination)
    {
        var nominations = reading.View.Roster.Nominations;
        if (reading.Regime is not { } regime
            || Since(reading, nomination).AddMonths(regime.StalledAfterMonths.Value) > reading.View.AsOf
            || reading.Facts(nominations.Official[nomination]) is not { } facts)
        {
            return false;
        }

        var agesOut = reading.View.Pack.Retirement.MonthFor(facts.Sex, facts.Birth).Plus(-regime.FullTermMonths.Value).LastDay;
        return VacancyForecast.FallsVacant(reading.View, nominations.Position[nomination]) is not { } opens || opens > agesOut;
    }

    /// <summary>First day from which the official stands on lists for that position without a break.</summary>
    private static DateOnly Since(PlanReading reading, int nomination)
    {
        var nominations = reading.View.Roster.Nominations;
        var since = nominations.From[nomination];
        foreach (var row in nominations.OfOfficial.Of(nominations.Official[nomination])
            .Where(row => nominations.Position[row] == nominations.Position[nomination])
            .OrderByDescending(row => nominations.From[row]))
        {
            since = nominations.From[row] < since && nominations.Until[row] >= since ? nominations.From[row] : since;
        }

        return since;
    }
}
