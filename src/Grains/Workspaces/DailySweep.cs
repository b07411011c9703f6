using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Roster;
using CadreOrleans.Roster.Plans;

namespace CadreOrleans.Grains.Workspaces;

/// <summary>
/// What a day brings by itself: nominees who left service, whose planned position ended, who passed an age or are barred by discipline leave the plans on
/// that day. Nothing that a committee decides happens here.
/// </summary>
internal static class DailySweep
{
    /// <summary>
    /// The next day to sweep: the earliest after the last sweep on which something is due, or else today; null when the sweep stands at today.
    /// A workspace that was never swept begins today.
    /// </summary>
    public static DateOnly? NextDue(RosterSnapshot roster, RegulationPack pack, DateOnly today)
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
            .Select(row => AutomaticRemoval.Of(roster, pack, row)?.Day)
            .OfType<DateOnly>()
            .Where(day => day <= today)
            .Select(day => day > swept ? day : swept.AddDays(1))
            .DefaultIfEmpty(today)
            .Min();
        return due;
    }

    /// <summary>The events of a day's sweep.</summary>
    public static IReadOnlyList<EventDraft> EventsOn(RosterSnapshot roster, RegulationPack pack, DateOnly day)
    {
        var events = new List<EventDraft> { new(new Swept(day), day) };
        for (var row = 0; row < roster.Nominations.Count; row++)
        {
            if (AutomaticRemoval.Of(roster, pack, row) is not { } removal || removal.Day > day)
            {
                continue;
            }

            events.Add(new EventDraft(
                new NominationRemoved(
                    roster.Plans.Ids[roster.Nominations.Plan[row]],
                    roster.Positions.Ids[roster.Nominations.Position[row]],
                    roster.Officials.Ids[roster.Nominations.Official[row]],
                    removal.Reason),
                day));
        }

        return events;
    }
}
