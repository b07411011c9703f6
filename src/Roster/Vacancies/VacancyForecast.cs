using CadreOrleans.Domain.Careers;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Vacancies;

/// <summary>When a position falls vacant by what is on record alone: retirement, end of term, limit of terms, planned return, age limit of the post.</summary>
public static class VacancyForecast
{
    /// <summary>
    /// The earliest of those days over the position's holders, or the view's own day when it has no full or concurrent holder; null when nothing on
    /// record ends a holding.
    /// </summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="position">Row of the position.</param>
    public static DateOnly? FallsVacant(RosterView view, int position)
    {
        var holders = view.HoldersOf(position).Where(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Acting).ToArray();
        return holders.Length == 0 ? view.AsOf : holders.SelectMany(row => Days(view, row)).Where(day => day > view.AsOf).Select(day => (DateOnly?)day).Min();
    }

    private static IEnumerable<DateOnly> Days(RosterView view, int incumbency)
    {
        var incumbencies = view.Roster.Incumbencies;
        if (PostAges.Retires(view, incumbencies.Official[incumbency]) is { } retires)
        {
            yield return retires.AddDays(1);
        }

        if (incumbencies.TermEnds[incumbency] is var ends && ends < DateOnly.MaxValue)
        {
            yield return ends.AddDays(1);
        }

        if (incumbencies.PlannedReturn[incumbency] is var back && back < DateOnly.MaxValue)
        {
            yield return back;
        }

        if (TermLimit.Of(view, incumbency) is { } limit)
        {
            yield return limit.Day;
        }

        if (PostAges.AgeLimit(view, incumbency) is { } age)
        {
            yield return age.Day;
        }
    }
}
