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
                    allowed = Intake.Of(r, place, month);
                }

                if (allowed-- > 0 && Newcomers.HasRoom(state))
                {
                    Appointment.Fill(r, seat, Newcomers.Create(r, place, month, fromOutside: false), month, FillSource.Outside);
                }
            }
        }
    }
}
