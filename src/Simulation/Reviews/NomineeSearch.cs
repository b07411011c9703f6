using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Finds the best who may be added to a plan: strictly by talent, ties by virtue and key.</summary>
internal static class NomineeSearch
{
    /// <summary>The best of the position's unit, or none.</summary>
    public static int FromUnit(ReplicateScratch r, int place, int month, int retiresFrom)
    {
        var state = r.State;
        var best = OrganisationState.None;
        for (var slot = state.UnitHead[r.Run.Places.Unit[place]]; slot >= 0; slot = state.UnitNext[slot])
        {
            if (best >= 0 && state.Talent[slot] < state.Talent[best])
            {
                continue;
            }

            if (MayStand(r, place, slot, month, retiresFrom) && HasRoom(r, place, slot)
                && (best < 0 || state.Talent[slot] > state.Talent[best] || Selection.Precedes(r, slot, best)))
            {
                best = slot;
            }
        }

        return best;
    }

    /// <summary>The best of other units, or none. What rules somebody out for one position of a class in this review rules him out for all of it, so each class goes on where it stood.</summary>
    public static int FromElsewhere(ReplicateScratch r, int place, int month, int retiresFrom)
    {
        var review = r.Review;
        if (review.Sorted < 0)
        {
            TalentOrder.Sort(r);
        }

        var requirementClass = r.Run.Classes.OfPlace[place];
        var at = review.FirstUsable[requirementClass];
        while (at < review.Sorted && !IsUsable(r, place, review.ByTalent[at], month, retiresFrom))
        {
            at++;
        }

        review.FirstUsable[requirementClass] = at;
        for (; at < review.Sorted; at++)
        {
            var slot = review.ByTalent[at];
            if (IsUsable(r, place, slot, month, retiresFrom) && HasRoom(r, place, slot)
                && !(r.Run.Classes[requirementClass].Membership && Eligibility.HoldsBeside(r.State, r.Run.Places, slot, place)))
            {
                return slot;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>Whether an official may stand for one more position of the place's level and does not stand for this one.</summary>
    public static bool HasRoom(ReplicateScratch r, int place, int slot)
    {
        var state = r.State;
        if (r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])] >= r.Run.Policy.Plans.MostPositionsPerNominee)
        {
            return false;
        }

        for (var entry = r.Run.Plans.From[place]; entry < r.Run.Plans.From[place + 1] && state.NomineeSlot[entry] >= 0; entry++)
        {
            if (state.NomineeSlot[entry] == slot)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUsable(ReplicateScratch r, int place, int slot, int month, int retiresFrom) =>
        (r.State.Tier[slot] <= r.Run.Places.Tier[place] || r.Run.Policy.Sources == SourceScope.Anywhere)
        && MeetsClass(r, place, slot, month, retiresFrom)
        && r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])] < r.Run.Policy.Plans.MostPositionsPerNominee;

    private static bool MayStand(ReplicateScratch r, int place, int slot, int month, int retiresFrom) =>
        MeetsClass(r, place, slot, month, retiresFrom)
        && !(r.Run.Classes[r.Run.Classes.OfPlace[place]].Membership && Eligibility.HoldsBeside(r.State, r.Run.Places, slot, place));

    private static bool MeetsClass(ReplicateScratch r, int place, int slot, int month, int retiresFrom)
    {
        var state = r.State;
        var requirementClass = r.Run.Classes.OfPlace[place];
        return Eligibility.IsOpen(state, slot, requirementClass)
            && state.BarUntil[slot] <= month
            && state.Retire[slot] >= retiresFrom
            && month - state.Birth[slot] < r.Run.Classes[requirementClass].MaximumAge;
    }
}
