using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Vacancies;

/// <summary>
/// When a position falls vacant by what is on record alone: a seat that stands empty, retirement, end of term, limit of terms, planned return, age limit of
/// the post. The one forecast behind pages, figures, plans and training.
/// </summary>
public static class VacancyForecast
{
    /// <summary>
    /// Since when a seat of the position stands empty or, where none does, the earliest day after the view's own on which a holding ends; null when nothing
    /// on record ends one. A day that has passed without ending a holding says nothing of when it ends.
    /// </summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="position">Row of the position.</param>
    public static Vacancy? Of(RosterView view, int position)
    {
        if (view.SeatsTaken(position) < view.Position(position).Seats)
        {
            return new Vacancy(EmptySince(view, position), null);
        }

        return view.HoldersOf(position)
            .Where(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Acting)
            .SelectMany(row => Days(view, row))
            .Where(departure => departure.Day > view.AsOf)
            .OrderBy(departure => departure.Day)
            .Select(departure => (Vacancy?)new Vacancy(departure.Day, departure.Cause))
            .FirstOrDefault();
    }

    /// <summary>The day of <see cref="Of"/>, the view's own where a seat stands empty already.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="position">Row of the position.</param>
    public static DateOnly? FallsVacant(RosterView view, int position) =>
        Of(view, position) is { } vacancy ? vacancy.Cause is null ? view.AsOf : vacancy.Day : null;

    /// <summary>Every day on record that ends a holding, the earliest first; what lies in the past is among them.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="incumbency">Row of the incumbency.</param>
    public static IEnumerable<Departure> Departures(RosterView view, int incumbency) => Days(view, incumbency).OrderBy(departure => departure.Day);

    /// <summary>The day on which the last holding of the position ended that was not followed; since it was created when nobody ever held it.</summary>
    private static DateOnly EmptySince(RosterView view, int position)
    {
        var incumbencies = view.Roster.Incumbencies;
        return incumbencies.OfPosition.Of(position)
            .Where(row => incumbencies.Capacity[row] != Capacity.Acting && incumbencies.Until[row] <= view.AsOf)
            .Select(row => incumbencies.Until[row])
            .DefaultIfEmpty(view.Roster.Positions.CreatedOn[position])
            .Max();
    }

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

        if (PostAges.Leaves(view, incumbency) is { } age)
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
