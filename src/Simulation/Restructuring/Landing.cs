using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Restructuring;

/// <summary>
/// Where people land when units are merged or abolished (domain notes, section 7), all of a month together. Posts are given out from the highest
/// down, each to the first who claims it: who comes from the higher grade, then by talent. Nobody is promoted by it. Who gets none takes a seat over
/// the norm where there is one, and otherwise is without a post and comes into question for what falls vacant.
/// </summary>
internal static class Landing
{
    public static void Run(ReplicateScratch r, int month)
    {
        var pool = r.Landing;
        if (!pool.IsOpen)
        {
            return;
        }

        pool.End();
        Sort(r);
        CountRoom(r, month);
        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            GiveOut(r, place, Room(r, place), isOver: false);
            GiveOut(r, place, SpareSeats(r, place), isOver: true);
        }

        LeavePosts(r, month);
        for (var i = 0; i < pool.Count; i++)
        {
            Settle(r, pool.Slot[i], month);
        }
    }

    private static void GiveOut(ReplicateScratch r, int place, int seats, bool isOver)
    {
        var pool = r.Landing;
        for (var i = 0; i < pool.Count && seats > 0; i++)
        {
            var slot = pool.Slot[i];
            if (pool.Lands[slot] < 0 && (!isOver || pool.Within[slot] >= 0) && MayLand(r, slot, place))
            {
                pool.Lands[slot] = place;
                pool.IsOver[slot] = isOver;
                seats--;
            }
        }
    }

    /// <summary>Seats over the norm that people of the units that went into the place's may hold.</summary>
    private static int SpareSeats(ReplicateScratch r, int place)
    {
        var places = r.Run.Places;
        return r.Landing.GoesOn[place] && places.LaterSeats[place] > 0 && places.Kind[place] == PositionKind.Post && r.State.SeatsThere[place] > 0
            ? places.SeatsOf(place) - r.State.SeatsThere[place]
            : 0;
    }

    /// <summary>Posts that go on are given out anew, all their seats; who was moved this month by an intervention of its own stays there.</summary>
    private static void CountRoom(ReplicateScratch r, int month)
    {
        var state = r.State;
        var pool = r.Landing;
        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            pool.Room[place] = pool.Room[place] < 0 ? pool.Room[place] : state.SeatsThere[place];
        }

        for (var i = 0; i < pool.Count; i++)
        {
            var seat = state.PrincipalSeat[pool.Slot[i]];
            if (seat >= 0 && state.InPostSince[pool.Slot[i]] == month)
            {
                var place = r.Run.Places.PlaceOfSeat[seat];
                pool.Lands[pool.Slot[i]] = place;
                pool.Room[place] -= pool.Room[place] > 0 ? 1 : 0;
            }
        }
    }

    /// <summary>Seats to be given out: those of posts that go on, and vacant ones of posts and pools of specialists elsewhere.</summary>
    private static int Room(ReplicateScratch r, int place)
    {
        ref var room = ref r.Landing.Room[place];
        var places = r.Run.Places;
        if (room < 0)
        {
            var takes = places.Kind[place] != PositionKind.Membership && places.Link[place] < 0 && !places.Elsewhere[place];
            room = takes ? Terms.Offices.Vacant(r, place) : 0;
        }

        return room;
    }

    private static void Sort(ReplicateScratch r)
    {
        var state = r.State;
        var pool = r.Landing;
        for (var i = 0; i < pool.Count; i++)
        {
            var slot = pool.Slot[i];
            pool.Order[i] = ((ulong)(byte)(byte.MaxValue - state.Rank[slot]) << 56) | ((ulong)(Score.One - state.Talent[slot]) << 32) | (uint)(state.Key[slot] >> 32);
        }

        pool.Order.AsSpan(0, pool.Count).Sort(pool.Slot.AsSpan(0, pool.Count));
    }

    private static bool MayLand(ReplicateScratch r, int slot, int place)
    {
        var places = r.Run.Places;
        var within = r.Landing.Within[slot];
        return places.Rank[place] <= r.State.Rank[slot] && (within < 0 || places.Unit[place] == within)
            && (r.State.PrincipalSeat[slot] is var seat && seat >= 0 && places.PlaceOfSeat[seat] == place || Meets(r, slot, place));
    }

    private static bool Meets(ReplicateScratch r, int slot, int place) =>
        r.Epoch.ClassOf[place] is var number && (number < 0 || Eligibility.MeetsLevels(r.State, slot, number));

    /// <summary>Those who hold a post that goes on and land elsewhere leave it, so that it can be taken.</summary>
    private static void LeavePosts(ReplicateScratch r, int month)
    {
        var state = r.State;
        var pool = r.Landing;
        for (var i = 0; i < pool.Count; i++)
        {
            var seat = state.PrincipalSeat[pool.Slot[i]];
            if (seat >= 0 && r.Run.Places.PlaceOfSeat[seat] != pool.Lands[pool.Slot[i]])
            {
                Seating.Displace(r, seat, month);
            }
        }
    }

    private static void Settle(ReplicateScratch r, int slot, int month)
    {
        var state = r.State;
        var place = r.Landing.Lands[slot];
        if (r.Landing.IsOver[slot])
        {
            state.OverNorm[place]++;
        }

        if (state.PrincipalSeat[slot] >= 0)
        {
            return;
        }

        var seat = place >= 0 ? VacantSeats.Ready(r, place, month) : OrganisationState.None;
        if (seat >= 0)
        {
            Appointment.Fill(r, seat, slot, month, FillSource.Reorganisation);
            return;
        }

        r.Tally.WithoutLanding++;
        state.Rank[slot] = Math.Min(state.Rank[slot], Highest(r));
        Grades.Update(r.Run.Classes, state, slot, month, changesUnit: false);
    }

    /// <summary>Grade of the highest post there is that is filled here.</summary>
    private static short Highest(ReplicateScratch r)
    {
        var places = r.Run.Places;
        for (var place = 0; place < places.Count; place++)
        {
            if (places.Kind[place] == PositionKind.Post && places.Link[place] < 0 && !places.Elsewhere[place] && r.State.SeatsThere[place] > 0)
            {
                return places.Rank[place];
            }
        }

        return short.MaxValue;
    }
}
