using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>Courses, levels of leaders, assessment and discipline of a year: counts and shares over everybody, never of one official.</summary>
internal static class ConductRecorder
{
    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        var tally = r.Conduct;
        var series = into.Layout.Yearly;
        into.Record(series[(int)YearlySeries.CoursesCompleted], year, tally.CoursesCompleted);
        if (r.Run.Rotations.Leaders.Length > 0)
        {
            into.Record(series[(int)YearlySeries.LeadersMeetingLevels], year, LeadersMeetingLevels(r));
        }

        if (tally.Assessed > 0)
        {
            into.Record(series[(int)YearlySeries.NotCompleted], year, YearRecorder.Share(tally.NotCompleted, tally.Assessed));
        }

        into.Record(series[(int)YearlySeries.Disciplined], year, tally.Disciplined);

        tally.Clear();
    }

    private static long LeadersMeetingLevels(ReplicateScratch r)
    {
        var state = r.State;
        var places = r.Run.Places;
        int leaders = 0, meeting = 0;
        foreach (var place in r.Run.Rotations.Leaders)
        {
            if (r.Epoch.ClassOf[place] is < 0)
            {
                continue;
            }

            for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
            {
                var slot = state.Holder[seat];
                leaders += slot >= 0 ? 1 : 0;
                meeting += slot >= 0 && Eligibility.MeetsLevels(state, slot, r.Epoch.ClassOf[place]) ? 1 : 0;
            }
        }

        return YearRecorder.Share(meeting, leaders);
    }
}
