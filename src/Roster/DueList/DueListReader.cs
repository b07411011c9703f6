using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.DueList;

/// <summary>What falls due over the next months, from the roster alone (việc đến hạn).</summary>
public static class DueListReader
{
    /// <summary>Everything that is due on the view's day or falls due within so many months after it, by day, kind, unit and official.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="unit">Only what belongs to this unit or a unit under it; null for all.</param>
    /// <param name="months">Months to look ahead, at least 1.</param>
    public static IReadOnlyList<DueItem> Read(RosterView view, UnitId? unit, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var scope = new UnitScope(view.Roster, view.AsOf, unit);
        var window = new DueWindow(view.AsOf, LastDay(view.AsOf, months));
        return
        [
            .. new PostDues(view, scope, window).All()
                .Concat(new BarDues(view, scope, window).All())
                .Concat(new PlanDues(view, unit, window).All())
                .OrderBy(item => item.On)
                .ThenBy(item => item.Kind)
                .ThenBy(item => item.Unit?.Value, StringComparer.Ordinal)
                .ThenBy(item => item.Official?.Value, StringComparer.Ordinal)
                .ThenBy(item => item.Position?.Value, StringComparer.Ordinal)
                .ThenBy(item => item.Plan?.ToString(), StringComparer.Ordinal)
                .ThenBy(item => item.Action, StringComparer.Ordinal),
        ];
    }

    /// <summary>The last day looked at: so many months on, and the end of that month when the day of the list is the end of its own.</summary>
    /// <param name="today">The day of the list.</param>
    /// <param name="months">Months to look ahead.</param>
    public static DateOnly LastDay(DateOnly today, int months)
    {
        var last = today.AddMonths(months);
        return today.AddDays(1).Day == 1 ? Domain.Time.Month.Of(last).LastDay : last;
    }
}
