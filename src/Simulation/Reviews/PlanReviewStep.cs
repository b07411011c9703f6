using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>
/// Step 6 of a month, once a year: takes out of every plan those who no longer fit (gone, promoted, barred, too old, too little service left
/// at the next term's reference month), then fills up to the target: from the next term's plan, the unit, then other units ("open").
/// </summary>
internal static class PlanReviewStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var retiresFrom = NextReference(r.Run, month) + r.Run.Policy.Plans.ServiceLeft;
        r.Review.Begin(r.State.UsedSlots);
        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            Remove(r, place, month, retiresFrom);
        }

        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            FillUp(r, place, month, retiresFrom);
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

    private static void Remove(ReplicateScratch r, int place, int month, int retiresFrom)
    {
        var state = r.State;
        var from = r.Run.Plans.From[place];
        var end = r.Run.Plans.From[place + 1];
        var kept = from;
        for (var entry = from; entry < end && state.NomineeSlot[entry] >= 0; entry++)
        {
            var slot = state.NomineeSlot[entry];
            if (state.Generation[slot] != state.NomineeGeneration[entry] || !Fits(r, place, slot, month, retiresFrom))
            {
                continue;
            }

            state.NomineeSlot[kept] = slot;
            state.NomineeGeneration[kept] = state.NomineeGeneration[entry];
            state.NomineeSince[kept] = state.NomineeSince[entry];
            r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])]++;
            kept++;
        }

        for (var entry = kept; entry < end; entry++)
        {
            state.NomineeSlot[entry] = OrganisationState.None;
        }
    }

    private static void FillUp(ReplicateScratch r, int place, int month, int retiresFrom)
    {
        var state = r.State;
        var from = r.Run.Plans.From[place];
        var end = from + Math.Min(r.Run.Places.PlanTarget[place], r.Run.Plans.From[place + 1] - from);
        if (r.Run.Classes.OfPlace[place] < 0)
        {
            return;
        }

        var entry = from;
        while (entry < end && state.NomineeSlot[entry] >= 0)
        {
            entry++;
        }

        var next = r.Run.Plans.NextFrom[place];
        while (entry < end)
        {
            var since = month;
            var slot = FromNextPlan(r, place, month, retiresFrom, ref next, ref since);
            slot = slot >= 0 ? slot : NomineeSearch.FromUnit(r, place, month, retiresFrom);
            slot = slot >= 0 || r.Run.Places.Closed[place] ? slot : NomineeSearch.FromElsewhere(r, place, month, retiresFrom);
            if (slot < 0)
            {
                return;
            }

            state.NomineeSlot[entry] = slot;
            state.NomineeGeneration[entry] = state.Generation[slot];
            state.NomineeSince[entry] = since;
            r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])]++;
            state.ClassStamp[r.Run.Classes.OfPlace[place]] = ++state.Stamp;
            entry++;
        }
    }

    private static int FromNextPlan(ReplicateScratch r, int place, int month, int retiresFrom, ref int next, ref int since)
    {
        var nominations = r.Run.Inputs.State.Nominations;
        while (next < r.Run.Plans.NextFrom[place + 1])
        {
            var nomination = r.Run.Plans.Next[next++];
            var slot = nominations.Official[nomination];
            if (r.State.Generation[slot] == 0 && Fits(r, place, slot, month, retiresFrom) && NomineeSearch.HasRoom(r, place, slot))
            {
                since = nominations.Since[nomination] - r.Run.Start;
                return slot;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>Whether somebody may stand in the plan for a place: only for a higher position, unbarred, young enough, with the service left.</summary>
    private static bool Fits(ReplicateScratch r, int place, int slot, int month, int retiresFrom)
    {
        var state = r.State;
        var places = r.Run.Places;
        var requirementClass = r.Run.Classes.OfPlace[place];
        var isHigher = places.Kind[place] == PositionKind.Membership
            ? !Eligibility.HoldsBeside(state, places, slot, place)
            : state.Rank[slot] < places.Rank[place] || (state.Rank[slot] == places.Rank[place] && state.PrincipalSeat[slot] < 0);
        return isHigher
            && state.BarUntil[slot] <= month
            && state.Retire[slot] >= retiresFrom
            && (requirementClass < 0 || month - state.Birth[slot] < r.Run.Classes[requirementClass].MaximumAge);
    }
}
