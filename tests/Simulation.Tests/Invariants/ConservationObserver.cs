using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Tests.Invariants;

/// <summary>Checks, at the end of every month, that nobody and no seat got lost or doubled, and that every list and bitmap agrees with every other.</summary>
internal struct ConservationObserver : IMonthObserver
{
    public int MonthsSeen { get; private set; }

    public void EndOfMonth(ReplicateScratch r, int month)
    {
        MonthsSeen++;
        HeadsInEqualHeadsOutAndThere(r);
        SeatsAreHeldOnceOrVacant(r);
        OfficialsHoldWhatTheirListsSay(r);
        UnitsListTheirMembersOnce(r);
        ExitsAreDatedOnce(r, month);
        DueSeatsAreVacant(r);
    }

    private static void HeadsInEqualHeadsOutAndThere(ReplicateScratch r)
    {
        var there = r.State.Present.Count(present => present);
        there.ShouldBe(r.State.PresentCount);
        there.ShouldBe(r.Run.Inputs.State.Officials.Count + r.Tally.Recruits - r.Tally.Retirements - r.Tally.OtherExits);
        (r.State.UsedSlots - r.State.FreeCount).ShouldBe(there);
    }

    private static void SeatsAreHeldOnceOrVacant(ReplicateScratch r)
    {
        var state = r.State;
        var open = 0;
        for (var seat = 0; seat < state.Holder.Length; seat++)
        {
            var holder = state.Holder[seat];
            Bits.IsSet(state.Vacant, seat).ShouldBe(holder < 0 && !Bits.IsSet(state.Closed, seat));
            (holder >= 0 && Bits.IsSet(state.Closed, seat)).ShouldBeFalse();
            if (holder >= 0)
            {
                state.Present[holder].ShouldBeTrue();
            }
            else if (!Bits.IsSet(state.Closed, seat))
            {
                open += Seating.CountsAsPost(r.Run.Places, r.Run.Places.PlaceOfSeat[seat]) ? 1 : 0;
            }
        }

        open.ShouldBe(state.OpenPosts);
        (r.Tally.Opened + InitiallyOpen(r) - r.Tally.Filled - r.Tally.Withdrawn).ShouldBe(open);
    }

    private static int InitiallyOpen(ReplicateScratch r) => r.Run.Template.OpenPosts;

    private static void OfficialsHoldWhatTheirListsSay(ReplicateScratch r)
    {
        var state = r.State;
        var places = r.Run.Places;
        var listed = 0;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (!state.Present[slot])
            {
                state.Open[slot].ShouldBe(0UL);
                continue;
            }

            var principal = state.PrincipalSeat[slot];
            if (principal >= 0)
            {
                listed++;
                state.Holder[principal].ShouldBe(slot);
                places.Kind[places.PlaceOfSeat[principal]].ShouldNotBe(PositionKind.Membership);
                state.Unit[slot].ShouldBe(places.Unit[places.PlaceOfSeat[principal]]);
                if (r.Run.Progression.IsEmpty)
                {
                    state.Rank[slot].ShouldBe(places.Rank[places.PlaceOfSeat[principal]]);
                }
            }

            for (var seat = state.FirstOtherSeat[slot]; seat >= 0; seat = state.OtherSeatNext[seat])
            {
                listed++;
                state.Holder[seat].ShouldBe(slot);
            }
        }

        listed.ShouldBe(state.Holder.Count(holder => holder >= 0));
    }

    private static void UnitsListTheirMembersOnce(ReplicateScratch r)
    {
        var state = r.State;
        var listed = 0;
        for (var unit = 0; unit < state.UnitHead.Length; unit++)
        {
            for (var slot = state.UnitHead[unit]; slot >= 0; slot = state.UnitNext[slot])
            {
                listed++;
                state.Present[slot].ShouldBeTrue();
                state.Unit[slot].ShouldBe(unit);
            }
        }

        listed.ShouldBe(Enumerable.Range(0, state.UsedSlots).Count(slot => state.Present[slot] && state.Unit[slot] >= 0));
    }

    private static void ExitsAreDatedOnce(ReplicateScratch r, int month)
    {
        var state = r.State;
        var dated = 0;
        for (var later = month + 1; later < r.Run.Months; later++)
        {
            for (var slot = state.ExitHead[later]; slot >= 0; slot = state.ExitNext[slot])
            {
                dated++;
                state.ExitMonth[slot].ShouldBe(later);
                state.Present[slot].ShouldBeTrue();
            }
        }

        dated.ShouldBe(Enumerable.Range(0, state.UsedSlots).Count(slot => state.Present[slot] && state.ExitMonth[slot] != OrganisationState.Never));
    }

    private static void DueSeatsAreVacant(ReplicateScratch r)
    {
        for (var word = 0; word < r.State.Due.Length; word++)
        {
            (r.State.Due[word] & ~r.State.Vacant[word]).ShouldBe(0UL);
        }
    }
}
