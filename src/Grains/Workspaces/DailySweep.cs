using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Roster;

namespace CadreOrleans.Grains.Workspaces;

/// <summary>
/// What a day brings by itself: nominees who left service, or whose planned position ended, leave the plans on that day.
/// Nothing that a committee decides happens here.
/// </summary>
internal static class DailySweep
{
    /// <summary>
    /// The next day to sweep: the earliest after the last sweep on which something is due, or else today; null when the sweep stands at today.
    /// A workspace that was never swept begins today.
    /// </summary>
    public static DateOnly? NextDue(RosterSnapshot roster, DateOnly today)
    {
        if (roster.Settings.SweptTo is not { } swept)
        {
            return today;
        }

        if (swept >= today)
        {
            return null;
        }

        var due = Enumerable.Range(0, roster.Nominations.Count)
            .Select(row => DueOn(roster, row))
            .Where(day => day <= today)
            .Select(day => day > swept ? day : swept.AddDays(1))
            .DefaultIfEmpty(today)
            .Min();
        return due;
    }

    /// <summary>The events of a day's sweep.</summary>
    public static IReadOnlyList<EventDraft> EventsOn(RosterSnapshot roster, DateOnly day)
    {
        var events = new List<EventDraft> { new(new Swept(day), day) };
        for (var row = 0; row < roster.Nominations.Count; row++)
        {
            if (DueOn(roster, row) > day)
            {
                continue;
            }

            var reason = roster.Officials.LeftOn[roster.Nominations.Official[row]] <= day ? RemovalReason.Left : RemovalReason.PositionAbolished;
            events.Add(new EventDraft(
                new NominationRemoved(
                    roster.Plans.Ids[roster.Nominations.Plan[row]],
                    roster.Positions.Ids[roster.Nominations.Position[row]],
                    roster.Officials.Ids[roster.Nominations.Official[row]],
                    reason),
                day));
        }

        return events;
    }

    /// <summary>The day on which a nomination falls by itself; the last day of all when nothing is known to end it, or when it has ended.</summary>
    private static DateOnly DueOn(RosterSnapshot roster, int row)
    {
        if (roster.Nominations.Until[row] != DateOnly.MaxValue)
        {
            return DateOnly.MaxValue;
        }

        var left = roster.Officials.LeftOn[roster.Nominations.Official[row]];
        var ended = roster.Positions.EndedOn[roster.Nominations.Position[row]];
        return left < ended ? left : ended;
    }
}
