using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Terms;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Organisation;

/// <summary>Takes and leaves seats. Linked posts follow the higher one; memberships stay beside the principal post while its unit lies under the body's.</summary>
internal static partial class Seating
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
        if (state.OverNorm[place] > 0)
        {
            SeatClosing.CloseOverNorm(r, seat, place);
            return;
        }

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
        AgeLimitStep.Expect(r, place, slot);
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

    /// <summary>Takes one seat from its holder, who keeps the grade and, without a principal post, is available for others; the seat opens.</summary>
    public static void Displace(ReplicateScratch r, int seat, int month)
    {
        var released = TakeFrom(r, seat, month);
        Open(r, seat, month, 1);
        OpenAll(r, released, month);
    }

    /// <summary>Takes one seat from its holder without opening it.</summary>
    public static void Vacate(ReplicateScratch r, int seat, int month) => OpenAll(r, TakeFrom(r, seat, month), month);

    /// <summary>Takes one seat from its holder, and what goes with it; gives the latter as a list.</summary>
    private static int TakeFrom(ReplicateScratch r, int seat, int month)
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
