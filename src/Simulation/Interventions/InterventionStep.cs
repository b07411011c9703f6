using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Step 1 of a month: what the scenario changes this month, in its order. Somebody who has left already is not concerned any more.</summary>
internal static class InterventionStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        foreach (var intervention in r.Run.ByMonth[month])
        {
            switch (intervention.Kind)
            {
                case InterventionKind.ForcedExit:
                    ForceExit(r, intervention.Official, month);
                    break;
                case InterventionKind.ForcedMove:
                    ForceMove(r, intervention.Official, r.Run.Places.OfPosition[intervention.Position], month);
                    break;
                case InterventionKind.Recruitment:
                    ChangeRecruitment(r, intervention);
                    break;
            }
        }
    }

    private static void ForceExit(ReplicateScratch r, int slot, int month)
    {
        if (r.State.Generation[slot] == 0)
        {
            ExitCalendar.Remove(r.State, slot);
            ExitStep.Leave(r, slot, month, ExitSchedule.Forced);
        }
    }

    private static void ForceMove(ReplicateScratch r, int slot, int place, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        if (state.Generation[slot] != 0 || (state.PrincipalSeat[slot] >= 0 && places.PlaceOfSeat[state.PrincipalSeat[slot]] == place))
        {
            return;
        }

        var seat = SeatFor(r, slot, place);
        if (state.Holder[seat] >= 0)
        {
            Seating.Displace(r, seat, month);
        }

        FillQueue.Withdraw(state, seat);
        Appointment.Fill(r, seat, slot, month, FillSource.Forced);
    }

    private static void ChangeRecruitment(ReplicateScratch r, ResolvedIntervention intervention)
    {
        if (intervention.Position >= 0)
        {
            r.State.RecruitsPerYear[r.Run.Places.OfPosition[intervention.Position]] = intervention.PerYear;
        }
        else
        {
            Array.Fill(r.State.RecruitsPerYear, intervention.PerYear);
        }
    }

    /// <summary>The seat to be taken: one held concurrently already, else a vacant one, else that of the holder with the least talent.</summary>
    private static int SeatFor(ReplicateScratch r, int slot, int place)
    {
        var state = r.State;
        var places = r.Run.Places;
        var vacant = OrganisationState.None;
        var least = places.SeatFrom[place];
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            var holder = state.Holder[seat];
            if (holder == slot)
            {
                return seat;
            }

            if (holder < 0)
            {
                vacant = vacant < 0 ? seat : vacant;
            }
            else if (vacant < 0 && seat != least && IsLess(r, holder, state.Holder[least]))
            {
                least = seat;
            }
        }

        return vacant >= 0 ? vacant : least;
    }

    private static bool IsLess(ReplicateScratch r, int holder, int other)
    {
        var state = r.State;
        return state.Talent[holder] != state.Talent[other] ? state.Talent[holder] < state.Talent[other] : Selection.Precedes(r, other, holder);
    }
}
