using System.Numerics;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>Step 10 of a month: what stands vacant and who left.</summary>
internal static class MonthRecorder
{
    public static void Run(ReplicateScratch r, int month, Accumulators into)
    {
        var state = r.State;
        var tally = r.Tally;
        var places = r.Run.Places;
        var acting = 0;
        for (var word = 0; word < state.Vacant.Length; word++)
        {
            for (var bits = state.Vacant[word]; bits != 0; bits &= bits - 1)
            {
                var seat = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var place = places.PlaceOfSeat[seat];
                tally.VacantMonthsOfPlace[place]++;
                acting += ActingHolders.Acts(r, seat, place) ? 1 : 0;
            }
        }

        tally.SeatMonthsVacant += state.OpenPosts;
        tally.SeatMonthsClosed += state.ClosedPosts;
        var series = into.Layout.Monthly;
        into.Record(series[(int)MonthlySeries.OpenVacancies], month, state.OpenPosts);
        into.Record(series[(int)MonthlySeries.ActingHolders], month, acting);
        into.Record(series[(int)MonthlySeries.Retirements], month, tally.RetirementsOfMonth);
        into.Record(series[(int)MonthlySeries.OtherExits], month, tally.OtherExitsOfMonth);
        tally.EndMonth();
    }
}
