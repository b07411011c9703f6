using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>
/// Step 6 of a month, once a year, more often where the pack asks for it: takes out of every plan those who no longer fit (gone, promoted, barred,
/// too old, too little service left, standing for too many positions), then fills up to the target: from the other term's plan, the unit, then
/// other units ("open"), those first whose group or age the plan falls short of. Where there are two layers, the current plan asks for the
/// service left that an appointment asks for, the next term's for that at its reference month.
/// </summary>
internal static class PlanReviewStep
{
    private const int MonthsOffCycle = 3;

    public static bool IsDue(PlanPolicy plans, int monthOfYear) =>
        plans.ReviewMonth > 0 && (monthOfYear == plans.ReviewMonth || (plans.OffCycle && (monthOfYear - plans.ReviewMonth) % MonthsOffCycle == 0));

    public static void Run(ReplicateScratch r, int month)
    {
        TalentOrder.Sort(r);
        var next = NextReference(r.Run, month);
        var ahead = r.Run.Policy.Plans.NextPlanMonths;
        if (ahead == 0)
        {
            Review(r, month, PlanKind.Single, r.State.Nominations, next + r.Epoch.ServiceLeftInPlan);
            return;
        }

        Review(r, month, PlanKind.Current, r.State.Nominations, month + r.Epoch.ServiceLeftAtAppointment);
        if (next - month <= ahead)
        {
            Review(r, month, PlanKind.Next, r.State.NextNominations, next + r.Epoch.ServiceLeftInPlan);
        }
    }

    private static void Review(ReplicateScratch r, int month, PlanKind kind, Nomination[] plan, int retiresFrom)
    {
        r.Review.Begin(r, month, kind, plan, retiresFrom);
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
        var from = r.Run.Plans.From[place];
        if (from == r.Run.Plans.From[place + 1] || r.Review.Plan[from].Slot < 0)
        {
            return;
        }

        if (r.Run.Places.Kind[place] == PositionKind.Membership)
        {
            MarkMembers(r, place);
        }

        var fit = new PlanFit(r, place, month);
        var entries = r.Review.Plan.AsSpan(from, r.Run.Plans.From[place + 1] - from);
        var generation = r.State.Generation.AsSpan();
        var groups = r.Review.Shares.Groups.AsSpan();
        var standing = r.Review.Standing.AsSpan(r.Run.Places.Level[place]);
        var levels = r.Review.At(1, 0);
        var most = r.Epoch.PositionsPerNominee;
        var tier = r.Run.Places.Tier[place];
        int kept = 0, end = 0, women = 0, young = 0;
        for (; end < entries.Length && entries[end].Slot >= 0; end++)
        {
            var slot = entries[end].Slot;
            ref var stands = ref standing[slot * levels];
            if (generation[slot] == entries[end].Generation && stands < most && fit.Of(slot))
            {
                stands++;
                women += (int)groups[slot] & PlanShares.Women;
                young += (int)(groups[slot] >> (tier + 1)) & 1;
                if (kept < end)
                {
                    entries[kept] = entries[end];
                }

                kept++;
            }
        }

        r.Review.Shares.Enter(tier, kept, women, young);
        entries[kept..end].Fill(Nomination.Empty);
    }

    private static void FillUp(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        var entries = Entries(r, place);
        var target = Math.Min(r.Epoch.PlanTarget[place], entries.Length);
        if (target == 0 || state.SeatsThere[place] == 0 || entries[target - 1].Slot >= 0 || r.Epoch.ClassOf[place] < 0)
        {
            return;
        }

        MarkMembers(r, place);
        var entry = 0;
        for (; entries[entry].Slot >= 0; entry++)
        {
            r.Review.Mark[entries[entry].Slot] = place + 1;
        }

        var tier = r.Run.Places.Tier[place];
        var search = new NomineeSearch(r, place);
        var next = 0;
        for (; entry < target; entry++)
        {
            var since = month;
            var slot = FromOtherPlan(r, place, month, ref next, ref since);
            slot = slot >= 0 ? slot : search.Next(r.Review.Shares.Lacks(r, tier));
            if (slot < 0)
            {
                return;
            }

            entries[entry] = new Nomination(slot, state.Generation[slot], since);
            r.Review.Mark[slot] = place + 1;
            r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])]++;
            r.Review.Shares.Enter(tier, slot);
            if (r.Review.Kind != PlanKind.Next)
            {
                WakeUp.Now(state, r.Epoch.ClassOf[place]);
            }
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
        return r.Review.Plan.AsSpan(from, r.Run.Plans.From[place + 1] - from);
    }

    /// <summary>Who stands for the place in the other term's plan comes first: for a single plan in the next term's, for that in the current one.</summary>
    private static int FromOtherPlan(ReplicateScratch r, int place, int month, ref int next, ref int since)
    {
        if (r.Review.Kind == PlanKind.Current)
        {
            return OrganisationState.None;
        }

        var from = r.Run.Plans.From[place];
        var fit = new PlanFit(r, place, month);
        var other = r.Review.Kind == PlanKind.Single ? r.State.NextNominations : r.State.Nominations;
        while (from + next < r.Run.Plans.From[place + 1])
        {
            var nomination = other[from + next++];
            if (nomination.Slot < 0)
            {
                break;
            }

            if (r.State.Generation[nomination.Slot] == nomination.Generation && fit.Of(nomination.Slot) && NomineeSearch.HasRoom(r, place, nomination.Slot))
            {
                since = nomination.Since;
                return nomination.Slot;
            }
        }

        return OrganisationState.None;
    }
}
