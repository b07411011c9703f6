using CadreOrleans.Domain.Time;
using CadreOrleans.Roster;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// The whole calendar years that rates are counted over. They end before the day asked for, so that no answer within a year can be taken from
/// another to learn of one leaving; they begin with the first year after that of the earliest leaving on record, because before it only those
/// who stayed were entered, and at most <see cref="MostYears"/> back.
/// </summary>
/// <param name="From">First month.</param>
/// <param name="Until">First month that no longer counts; equal to <paramref name="From"/> where there is no whole year.</param>
public readonly record struct CalibrationWindow(Month From, Month Until)
{
    /// <summary>Most years counted: habits of longer ago say little of today's.</summary>
    public const int MostYears = 10;

    /// <summary>Whole years counted.</summary>
    public int Years => Until.Since(From) / 12;

    /// <summary>The window of a roster for a day.</summary>
    public static CalibrationWindow Of(RosterSnapshot roster, DateOnly asOf)
    {
        var until = asOf.AddDays(1).Year;
        var earliest = Enumerable.Range(0, roster.Officials.Count)
            .Select(row => roster.Officials.LeftOn[row])
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();
        var from = earliest == DateOnly.MaxValue ? until : Math.Clamp(earliest.Year + 1, until - MostYears, until);
        return new CalibrationWindow(Month.Of(from, 1), Month.Of(until, 1));
    }
}
