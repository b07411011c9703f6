using System.Numerics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recruitment;

/// <summary>Step 9 of a month: newcomers take the vacant seats of entry positions, as many as the policy or an intervention allows a position.</summary>
internal static class RecruitmentStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var last = OrganisationState.None;
        var allowed = 0;
        for (var word = 0; word < state.Due.Length; word++)
        {
            for (var bits = state.Due[word]; bits != 0; bits &= bits - 1)
            {
                var seat = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var place = places.PlaceOfSeat[seat];
                if (places.Kind[place] != PositionKind.Entry)
                {
                    continue;
                }

                if (place != last)
                {
                    last = place;
                    allowed = Allowed(state.RecruitsPerYear[place], month);
                }

                if (allowed-- > 0 && Newcomers.HasRoom(state))
                {
                    Appointment.Fill(r, seat, Newcomers.Create(r, place, month, fromOutside: false), month, FillSource.Outside);
                }
            }
        }
    }

    /// <summary>How many of a year's recruits fall on a month: the year's number spread evenly, in whole people.</summary>
    private static int Allowed(int perYear, int month)
    {
        var monthOfYear = month % 12;
        return perYear < 0 ? int.MaxValue : (perYear * (monthOfYear + 1) / 12) - (perYear * monthOfYear / 12);
    }
}
