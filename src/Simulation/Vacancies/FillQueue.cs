using System.Numerics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>When each vacant seat can be filled: the fill lag is drawn on opening, and the seat waits in a calendar until then.</summary>
internal static class FillQueue
{
    /// <summary>Draws the lags of the seats that are vacant at the start.</summary>
    public static void ScheduleInitial(ReplicateScratch r)
    {
        var state = r.State;
        for (var word = 0; word < state.Vacant.Length; word++)
        {
            for (var bits = state.Vacant[word]; bits != 0; bits &= bits - 1)
            {
                var seat = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (r.Run.Places.Link[r.Run.Places.PlaceOfSeat[seat]] < 0)
                {
                    Schedule(r, seat, 0);
                }
            }
        }
    }

    /// <summary>Draws the lag of a seat that opens in a month.</summary>
    public static void Schedule(ReplicateScratch r, int seat, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var place = places.PlaceOfSeat[seat];
        var lags = places.Elsewhere[place] ? r.Run.OutsideLag : r.Run.FillLag;
        var lag = lags.Certain >= 0
            ? lags.Certain
            : lags.Index(Philox.Draw(places.Key[place], r.Address(RandomStream.FillLag, month, seat - places.SeatFrom[place])).W0);
        var due = month + lag;
        state.DueMonth[seat] = due;
        if (lag == 0)
        {
            Bits.Set(state.Due, seat);
        }
        else if (due < r.Run.Months)
        {
            state.DueNext[seat] = state.DueHead[due];
            state.DueHead[due] = seat;
        }
    }

    /// <summary>Marks the seats that can be filled from this month on.</summary>
    public static void ReleaseDue(OrganisationState state, int month)
    {
        for (var seat = state.DueHead[month]; seat >= 0; seat = state.DueNext[seat])
        {
            Bits.Set(state.Due, seat);
        }

        state.DueHead[month] = OrganisationState.None;
    }

    /// <summary>Lets a seat be filled in the present month, if it is vacant.</summary>
    public static void Hasten(OrganisationState state, int seat, int month)
    {
        if (!Bits.IsSet(state.Vacant, seat))
        {
            return;
        }

        Withdraw(state, seat);
        state.DueMonth[seat] = month;
        Bits.Set(state.Due, seat);
    }

    /// <summary>Draws a new lag, of a month at least, for a seat whose filling has failed.</summary>
    public static void Postpone(ReplicateScratch r, int seat, int month)
    {
        Withdraw(r.State, seat);
        Schedule(r, seat, month);
        if (r.State.DueMonth[seat] == month && month + 1 < r.Run.Months)
        {
            Bits.Clear(r.State.Due, seat);
            r.State.DueMonth[seat] = month + 1;
            r.State.DueNext[seat] = r.State.DueHead[month + 1];
            r.State.DueHead[month + 1] = seat;
        }
    }

    /// <summary>Takes a seat out that is filled before its time.</summary>
    public static void Withdraw(OrganisationState state, int seat)
    {
        Bits.Clear(state.Due, seat);
        var due = state.DueMonth[seat];
        if (due < 0 || due >= state.DueHead.Length)
        {
            return;
        }

        if (state.DueHead[due] == seat)
        {
            state.DueHead[due] = state.DueNext[seat];
            return;
        }

        for (var before = state.DueHead[due]; before >= 0; before = state.DueNext[before])
        {
            if (state.DueNext[before] == seat)
            {
                state.DueNext[before] = state.DueNext[seat];
                return;
            }
        }
    }
}
