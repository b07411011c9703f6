using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Organisation;

/// <summary>Opens seats that did not exist and closes others for good. Who sits in a seat that is closed is available for other posts.</summary>
internal static class SeatClosing
{
    /// <summary>Closes a seat, whoever holds it.</summary>
    public static void Close(ReplicateScratch r, int seat, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var place = places.PlaceOfSeat[seat];
        if (Bits.IsSet(state.Closed, seat))
        {
            return;
        }

        var counts = Seating.CountsAsPost(places, place);
        if (state.Holder[seat] >= 0)
        {
            Seating.Vacate(r, seat, month);
        }
        else
        {
            FillQueue.Withdraw(state, seat);
            Bits.Clear(state.Vacant, seat);
            state.OpenPosts -= counts ? 1 : 0;
            r.Tally.Withdrawn += counts ? 1 : 0;
        }

        Mark(state, seat, place, counts);
    }

    /// <summary>Closes a seat over the norm that has just been left.</summary>
    public static void CloseOverNorm(ReplicateScratch r, int seat, int place)
    {
        r.State.OverNorm[place]--;
        Mark(r.State, seat, place, Seating.CountsAsPost(r.Run.Places, place));
    }

    /// <summary>Opens a seat; it is vacant and can be filled after its lag.</summary>
    public static void Open(ReplicateScratch r, int seat, int month)
    {
        var state = r.State;
        var place = r.Run.Places.PlaceOfSeat[seat];
        if (!Bits.IsSet(state.Closed, seat))
        {
            return;
        }

        Bits.Clear(state.Closed, seat);
        state.SeatsThere[place]++;
        state.ClosedPosts -= Seating.CountsAsPost(r.Run.Places, place) ? 1 : 0;

        // A seat that is opened on purpose is none of those to be given up when they are left.
        var over = state.OverNorm[place];
        state.OverNorm[place] = 0;
        Seating.Open(r, seat, month, 1);
        state.OverNorm[place] = over;
    }

    /// <summary>Opens or closes seats until a place has so many: vacant ones go first, then those of the least talent.</summary>
    public static void Resize(ReplicateScratch r, int place, int seats, int month)
    {
        while (r.State.SeatsThere[place] > seats)
        {
            Close(r, Least(r, place), month);
        }

        var places = r.Run.Places;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1] && r.State.SeatsThere[place] < seats; seat++)
        {
            Open(r, seat, month);
        }
    }

    /// <summary>The seat to be closed first.</summary>
    public static int Least(ReplicateScratch r, int place)
    {
        var state = r.State;
        var places = r.Run.Places;
        var least = OrganisationState.None;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            if (Bits.IsSet(state.Closed, seat))
            {
                continue;
            }

            if (state.Holder[seat] < 0)
            {
                return seat;
            }

            least = least < 0 || Selection.PrecedesByTalent(r, state.Holder[least], state.Holder[seat]) ? seat : least;
        }

        return least;
    }

    private static void Mark(OrganisationState state, int seat, int place, bool counts)
    {
        Bits.Set(state.Closed, seat);
        state.SeatsThere[place]--;
        state.ClosedPosts += counts ? 1 : 0;
        state.Acting[seat] = OrganisationState.None;
    }
}
