using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
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
        return holders.Length == 0 ? view.AsOf : holders.SelectMany(row => Days(view, row)).Where(departure => departure.Day > view.AsOf).Select(departure => (DateOnly?)departure.Day).Min();
    }

    /// <summary>Every day on record that ends a holding, the earliest first; what lies in the past is among them.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="incumbency">Row of the incumbency.</param>
    public static IEnumerable<Departure> Departures(RosterView view, int incumbency) => Days(view, incumbency).OrderBy(departure => departure.Day);

    private static IEnumerable<Departure> Days(RosterView view, int incumbency)
    {
        var incumbencies = view.Roster.Incumbencies;
        if (PostAges.Retires(view, incumbencies.Official[incumbency]) is { } retires)
        {
            yield return new Departure(retires.AddDays(1), DepartureCause.Retirement, view.Pack.Retirement.Source);
        }

        if (incumbencies.TermEnds[incumbency] is var ends && ends < DateOnly.MaxValue)
        {
            yield return new Departure(ends.AddDays(1), DepartureCause.TermEnd, null);
        }

        if (incumbencies.PlannedReturn[incumbency] is var back && back < DateOnly.MaxValue)
        {
            yield return new Departure(back, DepartureCause.PlannedReturn, null);
        }

        if (TermLimit.Of(view, incumbency) is { } limit)
        {
            yield return new Departure(limit.Day, DepartureCause.TermLimit, limit.Source);
        }

        if (PostAges.AgeLimit(view, incumbency) is { } age)
        {
            yield return new Departure(age.Day, DepartureCause.AgeLimit, age.Source);
        }
    }
}

/// <summary>A day on record that ends a holding.</summary>
/// <param name="Day">First day no longer held.</param>
/// <param name="Cause">What ends it.</param>
/// <param name="Source">Where the law sets it; null where a decision does.</param>
public readonly record struct Departure(DateOnly Day, DepartureCause Cause, Citation? Source);
