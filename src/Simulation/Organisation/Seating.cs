using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Terms;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Organisation;

/// <summary>Takes and leaves seats. Linked posts follow the higher one; memberships stay beside the principal post while its unit lies under the body's.</summary>
internal static class Seating
{
    /// <summary>Whether a place's seats count as posts: followers are one vacancy with their principal, memberships are counted apart.</summary>
    public static bool CountsAsPost(Places places, int place) => places.Kind[place] != PositionKind.Membership && places.Link[place] < 0;

    /// <summary>Opens a seat that nobody holds any more.</summary>
    /// <param name="r">The replicate.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="month">The month.</param>
    /// <param name="depth">Which link of its chain the vacancy is, from 1.</param>
    public static void Open(ReplicateScratch r, int seat, int month, int depth)
    {
        var state = r.State;
        var places = r.Run.Places;
        var place = places.PlaceOfSeat[seat];
        state.Holder[seat] = OrganisationState.None;
        state.OpenSince[seat] = month;
        state.ChainDepth[seat] = depth;
        state.Acting[seat] = OrganisationState.None;
        state.RetryStamp[seat] = -1;
        state.RetryMonth[seat] = OrganisationState.Never;
        state.DueMonth[seat] = OrganisationState.Never;
        Bits.Set(state.Vacant, seat);
        if (places.Link[place] >= 0)
        {
            var principal = state.Holder[places.SeatFrom[places.Link[place]]];
            if (principal >= 0)
            {
                TakeBeside(state, seat, principal);
            }

            return;
        }

        if (places.Kind[place] != PositionKind.Membership)
        {
            state.OpenPosts++;
            r.Tally.Opened++;
            r.Tally.ChainsBegun += depth == 1 ? 1 : 0;
        }

        FillQueue.Schedule(r, seat, month);
    }

    /// <summary>Gives a vacant seat to an official beside the principal post.</summary>
    public static void TakeBeside(OrganisationState state, int seat, int slot)
    {
        state.Holder[seat] = slot;
        state.Terms[seat] = 0;
        Bits.Clear(state.Vacant, seat);
        Bits.Clear(state.Due, seat);
        state.OtherSeatNext[seat] = state.FirstOtherSeat[slot];
        state.FirstOtherSeat[slot] = seat;
    }

    /// <summary>Makes a vacant post the principal post of an official, who leaves the one held before and what went with it.</summary>
    public static void TakePrincipal(ReplicateScratch r, int seat, int slot, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var place = places.PlaceOfSeat[seat];
        var depth = state.ChainDepth[seat];
        var left = state.PrincipalSeat[slot];
        Bits.Clear(state.Vacant, seat);
        Bits.Clear(state.Due, seat);
        state.OpenPosts--;
        if (left >= 0)
        {
            state.Holder[left] = OrganisationState.None;
        }

        var released = Release(r, slot, place, left < 0 ? OrganisationState.None : places.PlaceOfSeat[left]);
        state.Holder[seat] = slot;
        state.Terms[seat] = 0;
        state.LeftPlace[slot] = OrganisationState.None;
        state.PrincipalSeat[slot] = seat;
        MoveTo(r, slot, place, month);
        for (var f = places.FollowerFrom[place]; f < places.FollowerFrom[place + 1]; f++)
        {
            var follower = places.SeatFrom[places.Followers[f]];
            if (state.Holder[follower] < 0 && Bits.IsSet(state.Vacant, follower))
            {
                TakeBeside(state, follower, slot);
            }
        }

        Offices.Join(r, slot, place);
        if (left >= 0)
        {
            Open(r, left, month, depth + 1);
        }

        OpenAll(r, released, month);
    }

    /// <summary>Vacates everything an official holds; each seat begins a chain of its own.</summary>
    public static void LeaveAll(ReplicateScratch r, int slot, int month)
    {
        var state = r.State;
        var principal = state.PrincipalSeat[slot];
        var others = state.FirstOtherSeat[slot];
        for (var seat = others; seat >= 0; seat = state.OtherSeatNext[seat])
        {
            state.Holder[seat] = OrganisationState.None;
        }

        state.PrincipalSeat[slot] = OrganisationState.None;
        state.FirstOtherSeat[slot] = OrganisationState.None;
        if (principal >= 0)
        {
            state.Holder[principal] = OrganisationState.None;
            Open(r, principal, month, 1);
        }

        OpenAll(r, others, month);
    }

    /// <summary>Takes one seat from its holder, who keeps the grade and, without a principal post, is available for others.</summary>
    public static void Displace(ReplicateScratch r, int seat, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var slot = state.Holder[seat];
        var released = OrganisationState.None;
        if (state.PrincipalSeat[slot] == seat)
        {
            released = TakeWhatGoesWith(r, slot, places.PlaceOfSeat[seat]);
            state.PrincipalSeat[slot] = OrganisationState.None;
            Grades.Update(r.Run.Classes, state, slot, month, changesUnit: false);
        }
        else
        {
            Unlink(state, slot, seat);
        }

        state.Holder[seat] = OrganisationState.None;
        Open(r, seat, month, 1);
        OpenAll(r, released, month);
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
            Unlink(state, slot, office);
            state.Holder[office] = OrganisationState.None;
            state.OtherSeatNext[office] = released;
            released = office;
        }

        for (var f = places.FollowerFrom[place]; f < places.FollowerFrom[place + 1]; f++)
        {
            var follower = places.SeatFrom[places.Followers[f]];
            if (state.Holder[follower] == slot)
            {
                Unlink(state, slot, follower);
                state.Holder[follower] = OrganisationState.None;
                state.OtherSeatNext[follower] = released;
                released = follower;
            }
        }

        return released;
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

    private static void MoveTo(ReplicateScratch r, int slot, int place, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        var changesUnit = state.Unit[slot] != places.Unit[place];
        if (changesUnit)
        {
            UnitMembers.Leave(state, slot);
            state.Unit[slot] = places.Unit[place];
            UnitMembers.Join(state, slot);
        }

        state.InPostSince[slot] = month;
        state.Rank[slot] = places.Rank[place];
        if (state.Tier[slot] != places.Tier[place])
        {
            ExitSchedule.ChangeTier(r, slot, places.Tier[place], month + 1);
        }

        Grades.Update(r.Run.Classes, state, slot, month, changesUnit);
    }
}
