using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Terms;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Organisation;

/// <content>What is given up with a post.</content>
internal static partial class Seating
{
    /// <summary>Lets the holders of two posts change places; what went with each post goes to its new holder, and no vacancy opens.</summary>
    public static void Exchange(ReplicateScratch r, int seat, int other, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        r.Choices?.Exchange(r, seat, other);
        var (first, second) = (state.Holder[seat], state.Holder[other]);
        var (firstPlace, secondPlace) = (places.PlaceOfSeat[seat], places.PlaceOfSeat[other]);
        var firstReleased = Release(r, first, secondPlace, firstPlace);
        var secondReleased = Release(r, second, firstPlace, secondPlace);
        Take(r, first, other, month);
        Take(r, second, seat, month);
        OpenAll(r, firstReleased, month);
        OpenAll(r, secondReleased, month);
        Offices.Join(r, first, secondPlace);
        Offices.Join(r, second, firstPlace);
    }

    private static void Take(ReplicateScratch r, int slot, int seat, int month)
    {
        var place = r.Run.Places.PlaceOfSeat[seat];
        r.State.Holder[seat] = slot;
        r.State.PrincipalSeat[slot] = seat;
        r.State.Terms[seat] = 0;
        MoveTo(r, slot, place, month);
        AgeLimitStep.Expect(r, place, slot);
    }

    /// <summary>Takes from the holder of a post the linked posts and the seat in a body that go with it; gives them as a list.</summary>
    private static int TakeWhatGoesWith(ReplicateScratch r, int slot, int place)
    {
        var state = r.State;
        var places = r.Run.Places;
        var released = OrganisationState.None;
        var office = r.Run.Tenure.Office[place] < 0 ? OrganisationState.None : Eligibility.SeatBeside(state, places, slot, r.Run.Tenure.Office[place]);
        if (office >= 0)
        {
            released = GiveUp(state, slot, office, released);
        }

        for (var f = places.FollowerFrom[place]; f < places.FollowerFrom[place + 1]; f++)
        {
            var follower = places.SeatFrom[places.Followers[f]];
            if (state.Holder[follower] == slot)
            {
                released = GiveUp(state, slot, follower, released);
            }
        }

        return released;
    }

    /// <summary>Takes a seat beside the principal one from its holder and puts it before a list; gives the list.</summary>
    private static int GiveUp(OrganisationState state, int slot, int seat, int released)
    {
        Unlink(state, slot, seat);
        state.Holder[seat] = OrganisationState.None;
        state.OtherSeatNext[seat] = released;
        return seat;
    }

    private static void Unlink(OrganisationState state, int slot, int seat)
    {
        if (state.FirstOtherSeat[slot] == seat)
        {
            state.FirstOtherSeat[slot] = state.OtherSeatNext[seat];
            return;
        }

        for (var before = state.FirstOtherSeat[slot]; before >= 0; before = state.OtherSeatNext[before])
        {
            if (state.OtherSeatNext[before] == seat)
            {
                state.OtherSeatNext[before] = state.OtherSeatNext[seat];
                return;
            }
        }
    }

    private static void OpenAll(ReplicateScratch r, int first, int month)
    {
        for (var seat = first; seat >= 0;)
        {
            // Opening may hand a linked seat on at once, which reuses its link.
            var next = r.State.OtherSeatNext[seat];
            Open(r, seat, month, 1);
            seat = next;
        }
    }

    /// <summary>Takes from an official all seats beside the principal one that do not go along to a new post; gives them as a list.</summary>
    private static int Release(ReplicateScratch r, int slot, int place, int left)
    {
        var state = r.State;
        var places = r.Run.Places;
        var unit = places.Unit[place];
        var tenure = r.Run.Tenure;
        var office = left < 0 || tenure.Office[left] == tenure.Office[place] ? OrganisationState.None : tenure.Office[left];
        var kept = OrganisationState.None;
        var released = OrganisationState.None;
        for (var seat = state.FirstOtherSeat[slot]; seat >= 0;)
        {
            var next = state.OtherSeatNext[seat];
            var held = places.PlaceOfSeat[seat];
            if (places.Kind[held] == PositionKind.Membership && held != office && places.Units.IsUnder(unit, places.Unit[held]))
            {
                state.OtherSeatNext[seat] = kept;
                kept = seat;
            }
            else
            {
                state.Holder[seat] = OrganisationState.None;
                state.OtherSeatNext[seat] = released;
                released = seat;
            }

            seat = next;
        }

        state.FirstOtherSeat[slot] = kept;
        return released;
    }
}
