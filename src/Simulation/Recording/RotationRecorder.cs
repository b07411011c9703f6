using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Rotation;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Recording;

/// <summary>Rotations of a year, the share of leaders rotated in five years, units with a key leader from elsewhere, officials without a post.</summary>
internal static class RotationRecorder
{
    private const int FiveYears = 60;

    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        var tally = r.Tally;
        var series = into.Layout.Yearly;
        into.Record(series[(int)YearlySeries.Rotations], year, tally.Rotations - tally.RotationsBefore);
        into.Record(series[(int)YearlySeries.VerticalRotations], year, tally.VerticalRotations - tally.VerticalRotationsBefore);
        into.Record(series[(int)YearlySeries.WithoutPost], year, r.State.PresentCount - (r.Run.PostSeats - r.State.ClosedPosts - r.State.OpenPosts));
        if (r.Run.Policy.Rotation.Month > 0)
        {
            into.Record(series[(int)YearlySeries.RotatedLeaders], year, RotatedLeaders(r, (year * 12) + 12 - FiveYears));
        }

        if (r.Run.Rotations.Units.Length > 0)
        {
            into.Record(series[(int)YearlySeries.NonLocalUnits], year, NonLocalUnits(r));
        }
    }

    private static long RotatedLeaders(ReplicateScratch r, int since)
    {
        var state = r.State;
        var places = r.Run.Places;
        int leaders = 0, rotated = 0;
        foreach (var place in r.Run.Rotations.Counted)
        {
            for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
            {
                var slot = state.Holder[seat];
                leaders += slot >= 0 ? 1 : 0;
                rotated += slot >= 0 && state.RotatedAt[slot] >= since ? 1 : 0;
            }
        }

        return YearRecorder.Share(rotated, leaders);
    }

    private static long NonLocalUnits(ReplicateScratch r)
    {
        var covered = 0;
        foreach (var unit in r.Run.Rotations.Units)
        {
            covered += Locality.Lacks(r, unit, Math.Max(1, r.Epoch[Rule.NonLocalLeaders])) ? 0 : 1;
        }

        return YearRecorder.Share(covered, r.Run.Rotations.Units.Length);
    }
}
