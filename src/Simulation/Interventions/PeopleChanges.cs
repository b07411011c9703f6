using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Recruitment;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Interventions that move people. Each says whether it took effect.</summary>
internal static class PeopleChanges
{
    public static bool Exit(ReplicateScratch r, Person person, int month)
    {
        if (!person.IsThere(r.State))
        {
            return false;
        }

        ExitCalendar.Remove(r.State, person.Slot);
        ExitStep.Leave(r, person.Slot, month, ExitSchedule.Forced);
        return true;
    }

    public static bool Move(ReplicateScratch r, int slot, int place, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        if (state.Generation[slot] != 0)
        {
            return false;
        }

        if (state.PrincipalSeat[slot] >= 0 && places.PlaceOfSeat[state.PrincipalSeat[slot]] == place)
        {
            return true;
        }

        if (state.SeatsThere[place] == 0)
        {
            return false;
        }

        Appointment.Fill(r, Vacate(r, slot, place, month), slot, month, FillSource.Forced);
        return true;
    }

    public static bool SendIn(ReplicateScratch r, DatedIntervention dated, int month)
    {
        var place = r.Run.Places.OfPosition[dated.What.Position];
        if (!Newcomers.HasRoom(r.State) || r.State.SeatsThere[place] == 0)
        {
            return false;
        }

        var slot = Newcomers.Create(r, place, month, fromOutside: true);
        r.State.SentIn[dated.Index] = Person.In(r.State, slot);
        Appointment.Fill(r, Vacate(r, slot, place, month), slot, month, FillSource.Forced);
        return true;
    }

    /// <summary>Whether all of the list are still there to be protected.</summary>
    public static bool Protect(ReplicateScratch r, ResolvedIntervention what)
    {
        var all = true;
        foreach (var slot in what.List)
        {
            var isThere = new Person(slot, 0).IsThere(r.State);
            all &= isThere;
            if (isThere)
            {
                r.State.ProtectedUntil[slot] = what.Until < 0 ? OrganisationState.Never : what.Until - r.Run.Start;
            }
        }

        return all;
    }

    /// <summary>Takes effect only when a term ends while the official is there.</summary>
    public static bool StandDown(ReplicateScratch r, DatedIntervention dated)
    {
        if (!new Person(dated.What.Official, 0).IsThere(r.State))
        {
            return false;
        }

        r.State.StandsDown[dated.What.Official] = dated.Index + 1;
        return false;
    }

    /// <summary>Whether there was an election for the place, or a seat to be filled, in the month.</summary>
    public static bool FailElection(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var fails = r.Run.Tenure.Boundaries[month]?[r.Run.Tenure.Calendar[place]] >= 0;
        state.FailsIn[place] = month;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            if (Bits.IsSet(state.Vacant, seat) && (Bits.IsSet(state.Due, seat) || state.DueMonth[seat] == month))
            {
                FillQueue.Postpone(r, seat, month);
                fails = true;
            }
        }

        return fails;
    }

    /// <summary>A seat of a place, vacant and ready to be taken.</summary>
    private static int Vacate(ReplicateScratch r, int slot, int place, int month)
    {
        var seat = SeatFor(r, slot, place);
        if (r.State.Holder[seat] >= 0)
        {
            Seating.Displace(r, seat, month);
        }

        SeatClosing.Open(r, seat, month);
        FillQueue.Withdraw(r.State, seat);
        return seat;
    }

    /// <summary>The seat to be taken: one held concurrently already, else a vacant one, else that of the holder with the least talent.</summary>
    private static int SeatFor(ReplicateScratch r, int slot, int place)
    {
        var state = r.State;
        var places = r.Run.Places;
        var vacant = OrganisationState.None;
        var least = OrganisationState.None;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            if (Bits.IsSet(state.Closed, seat))
            {
                continue;
            }

            var holder = state.Holder[seat];
            if (holder == slot)
            {
                return seat;
            }

            if (holder < 0)
            {
                vacant = vacant < 0 ? seat : vacant;
            }
            else if (vacant < 0 && (least < 0 || Selection.PrecedesByTalent(r, state.Holder[least], holder)))
            {
                least = seat;
            }
        }

        return vacant >= 0 ? vacant : least;
    }
}
