using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>
/// Step 6 of a month, once a year: takes out of every plan those who no longer fit (gone, promoted, barred, too old, too little service left
/// at the next term's reference month), then fills up to the target: from the next term's plan, the unit, then other units ("open").
/// </summary>
internal static class PlanReviewStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var retiresFrom = NextReference(r.Run, month) + r.Epoch.ServiceLeftInPlan;
        r.Review.Begin(r, month, retiresFrom);
        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            Remove(r, place, month);
        }

        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            FillUp(r, place, month);
        }
    }

    /// <summary>The first reference month of a term after a month.</summary>
    internal static int NextReference(CompiledRun run, int month)
    {
        var plans = run.Policy.Plans;
        var next = (plans.ReferenceMonth - run.Start) % plans.TermMonths;
        while (next <= month)
        {
            next += plans.TermMonths;
        }

        return next;
    }

    private static void Remove(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        var entries = Entries(r, place);
        var level = r.Run.Places.Level[place];
        MarkMembers(r, place);
        var kept = 0;
        for (var i = 0; i < entries.Length && entries[i].Slot >= 0; i++)
        {
            var slot = entries[i].Slot;
            if (state.Generation[slot] == entries[i].Generation && Fits(r, place, slot, month))
            {
                r.Review.Standing[r.Review.At(slot, level)]++;
                entries[kept++] = entries[i];
            }
        }

        entries[kept..].Fill(Nomination.Empty);
    }

    private static void FillUp(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        var entries = Entries(r, place);
        var target = Math.Min(r.Epoch.PlanTarget[place], entries.Length);
        if (target == 0 || entries[target - 1].Slot >= 0 || r.Epoch.ClassOf[place] < 0)
        {
            return;
        }

        MarkMembers(r, place);
        var entry = 0;
        for (; entries[entry].Slot >= 0; entry++)
        {
            r.Review.Mark[entries[entry].Slot] = place + 1;
        }

        var search = new NomineeSearch(r, place);
        var next = r.Run.Plans.NextFrom[place];
        for (; entry < target; entry++)
        {
            var since = month;
            var slot = FromNextPlan(r, place, month, ref next, ref since);
            slot = slot >= 0 ? slot : search.Next();
            if (slot < 0)
            {
                return;
            }

            entries[entry] = new Nomination(slot, state.Generation[slot], since);
            r.Review.Mark[slot] = place + 1;
            r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])]++;
            WakeUp.Now(state, r.Epoch.ClassOf[place]);
        }
    }

    /// <summary>Marks the members of a body, who need not be planned for it, so that no list of seats has to be walked for anybody.</summary>
    private static void MarkMembers(ReplicateScratch r, int place)
    {
        var places = r.Run.Places;
        if (places.Kind[place] != PositionKind.Membership)
        {
            return;
        }

        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            if (r.State.Holder[seat] >= 0)
            {
                r.Review.Mark[r.State.Holder[seat]] = place + 1;
            }
        }
    }

    private static Span<Nomination> Entries(ReplicateScratch r, int place)
    {
        var from = r.Run.Plans.From[place];
        return r.State.Nominations.AsSpan(from, r.Run.Plans.From[place + 1] - from);
    }

    private static int FromNextPlan(ReplicateScratch r, int place, int month, ref int next, ref int since)
    {
        var nominations = r.Run.Inputs.State.Nominations;
        while (next < r.Run.Plans.NextFrom[place + 1])
        {
            var nomination = r.Run.Plans.Next[next++];
            var slot = nominations.Official[nomination];
            if (r.State.Generation[slot] == 0 && Fits(r, place, slot, month) && NomineeSearch.HasRoom(r, place, slot))
            {
                since = nominations.Since[nomination] - r.Run.Start;
                return slot;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>Whether somebody may stand in the plan for a place: only for a higher position, unbarred, young enough, with the service left.</summary>
    private static bool Fits(ReplicateScratch r, int place, int slot, int month)
    {
        if (!r.Review.Stays[slot])
        {
            return false;
        }

        var state = r.State;
        var places = r.Run.Places;
        var isHigher = places.Kind[place] == PositionKind.Membership
            ? r.Review.Mark[slot] != place + 1 && places.Units.IsUnder(state.Unit[slot], places.Unit[place])
            : state.Rank[slot] < places.Rank[place] || (state.Rank[slot] == places.Rank[place] && state.PrincipalSeat[slot] < 0);
        return isHigher && (places.MaximumAge[place] == PositionColumns.NoMaximumAge || month - state.Birth[slot] < places.MaximumAge[place]);
    }
}
