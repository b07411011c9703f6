using System.Numerics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Interventions on posts and their seats. Each says whether it took effect.</summary>
internal static class PostChanges
{
    /// <summary>Closes exactly so many seats, as far as there are any.</summary>
    public static bool Abolish(ReplicateScratch r, int place, int count, int month)
    {
        var there = r.State.SeatsThere[place];
        SeatClosing.Resize(r, place, Math.Max(0, there - count), month);
        return there >= count;
    }

    /// <summary>Adds a year's cut of specialist posts in the month in which the year begins, and closes those that are vacant until it is made up.</summary>
    public static bool Cut(ReplicateScratch r, DatedIntervention dated, int month)
    {
        var state = r.State;
        var what = dated.What;
        if ((month - (what.Month - r.Run.Start)) % 12 == 0)
        {
            state.ToCut[dated.Index] += ((Posts(r, what.Unit) * what.Count) + 50) / 100;
        }

        for (var word = 0; word < state.Vacant.Length && state.ToCut[dated.Index] > 0; word++)
        {
            for (var bits = state.Vacant[word]; bits != 0 && state.ToCut[dated.Index] > 0; bits &= bits - 1)
            {
                var seat = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (IsCut(r, r.Run.Places.PlaceOfSeat[seat], what.Unit))
                {
                    SeatClosing.Close(r, seat, month);
                    state.ToCut[dated.Index]--;
                }
            }
        }

        return true;
    }

    private static int Posts(ReplicateScratch r, int unit)
    {
        var posts = 0;
        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            posts += IsCut(r, place, unit) ? r.State.SeatsThere[place] : 0;
        }

        return posts;
    }

    private static bool IsCut(ReplicateScratch r, int place, int unit) =>
        r.Run.Places.Kind[place] == PositionKind.Entry && (unit < 0 || r.Run.Places.Unit[place] == unit);
}
