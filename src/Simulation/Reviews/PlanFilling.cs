using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>The second half of a review: fills each plan up to its target, from the other term's plan, the unit, then other units.</summary>
internal ref struct PlanFilling
{
    private readonly ReplicateScratch r;
    private readonly PlanFit fit;
    private readonly Span<Nomination> plan;
    private readonly ReadOnlySpan<Nomination> other;
    private readonly Span<int> mark;
    private readonly int month;
    private NomineeSearch search;

    public PlanFilling(ReplicateScratch r, int month)
    {
        this.r = r;
        this.month = month;
        fit = new PlanFit(r, month);
        plan = r.Review.Plan;
        other = r.Review.Kind == PlanKind.Single ? r.State.NextNominations : r.Review.Kind == PlanKind.Next ? r.State.Nominations : [];
        mark = r.Review.Mark;
        search = new NomineeSearch(r);
    }

    public void FillUp(in PlannedPlace place)
    {
        var target = place.From + Math.Min(r.Epoch.PlanTarget[place.Place], place.To - place.From);
        var requirementClass = r.Epoch.ClassOf[place.Place];
        if (target == place.From || plan[target - 1].Slot >= 0 || r.State.SeatsThere[place.Place] == 0 || requirementClass < 0)
        {
            return;
        }

        if (place.IsMembership)
        {
            PlanReviewStep.MarkMembers(r, place);
        }

        var entry = place.From;
        for (; plan[entry].Slot >= 0; entry++)
        {
            mark[plan[entry].Slot] = place.Place + 1;
        }

        search.Begin(place, requirementClass);
        var next = place.From;
        for (; entry < target; entry++)
        {
            var since = month;
            var slot = other.IsEmpty ? OrganisationState.None : FromOtherPlan(place, ref next, ref since);
            slot = slot >= 0 ? slot : search.Next(r.Review.Shares.Lacks(r, place.Tier));
            if (slot < 0)
            {
                return;
            }

            plan[entry] = new Nomination(slot, r.State.Generation[slot], since);
            mark[slot] = place.Place + 1;
            r.Review.Standing[r.Review.At(slot, place.Level)]++;
            r.Review.Shares.Enter(place.Tier, slot);
            if (r.Review.Kind != PlanKind.Next)
            {
                WakeUp.Now(r.State, requirementClass);
            }
        }
    }

    /// <summary>Who stands for the place in the other term's plan comes first: for a single plan in the next term's, for that in the current one.</summary>
    private readonly int FromOtherPlan(in PlannedPlace place, ref int next, ref int since)
    {
        while (next < place.To)
        {
            ref readonly var nomination = ref other[next++];
            if (nomination.Slot < 0)
            {
                break;
            }

            if (r.State.Generation[nomination.Slot] == nomination.Generation && fit.Of(place, nomination.Slot) && search.HasRoom(nomination.Slot))
            {
                since = nomination.Since;
                return nomination.Slot;
            }
        }

        return OrganisationState.None;
    }
}
