using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Finds who may be added to the plan of one place, the best first: of its unit, then of others; strictly by talent, ties by virtue and key.</summary>
internal struct NomineeSearch
{
    private readonly int place;
    private readonly int requirementClass;
    private readonly bool membership;
    private int inUnit;
    private int inOrder;

    public NomineeSearch(ReplicateScratch r, int place)
    {
        this.place = place;
        requirementClass = r.Run.Classes.OfPlace[place];
        membership = r.Run.Places.Kind[place] == PositionKind.Membership;
        inUnit = r.Review.UnitFrom[r.Run.Places.Unit[place]];
    }

    /// <summary>Whether an official may stand for one more position of the place's level and does not stand for this one.</summary>
    public static bool HasRoom(ReplicateScratch r, int place, int slot) =>
        r.Review.Mark[slot] != place + 1
        && r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])] < r.Run.Policy.Plans.MostPositionsPerNominee;

    /// <summary>The next to be added, or none.</summary>
    public int Next(ReplicateScratch r)
    {
        var slot = FromUnit(r);
        if (slot >= 0 || r.Run.Policy.Sources < SourceScope.TierAndAbove || !CandidateSearch.IsOpenToOthers(r.Run.Places, place))
        {
            return slot;
        }

        return membership ? FromUnitsBelow(r) : FromElsewhere(r);
    }

    private int FromUnit(ReplicateScratch r)
    {
        var end = r.Review.UnitFrom[r.Run.Places.Unit[place] + 1];
        while (inUnit < end)
        {
            var slot = r.Review.UnitMembers[inUnit++];
            if (MeetsClass(r, slot) && HasRoom(r, place, slot))
            {
                return slot;
            }
        }

        return OrganisationState.None;
    }

    private int FromUnitsBelow(ReplicateScratch r)
    {
        while (inOrder < r.Review.Sorted)
        {
            var slot = r.Review.ByTalent[inOrder++];
            if (MeetsClass(r, slot) && HasRoom(r, place, slot))
            {
                return slot;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>What rules somebody out for one place of a class in this review rules him out for all of it, so each class goes on where it stood.</summary>
    private readonly int FromElsewhere(ReplicateScratch r)
    {
        var review = r.Review;
        var at = review.FirstUsable[requirementClass];
        while (at < review.Sorted && !IsUsable(r, review.ByTalent[at]))
        {
            at++;
        }

        review.FirstUsable[requirementClass] = at;
        for (; at < review.Sorted; at++)
        {
            var slot = review.ByTalent[at];
            if (IsUsable(r, slot) && HasRoom(r, place, slot))
            {
                return slot;
            }
        }

        return OrganisationState.None;
    }

    private readonly bool IsUsable(ReplicateScratch r, int slot) =>
        r.Review.IsOpen(slot, requirementClass)
        && (r.State.Tier[slot] <= r.Run.Places.Tier[place] || r.Run.Policy.Sources == SourceScope.Anywhere)
        && r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])] < r.Run.Policy.Plans.MostPositionsPerNominee;

    /// <summary>Whether the class is open to an official; for a body, whether the official may still join it.</summary>
    private readonly bool MeetsClass(ReplicateScratch r, int slot) =>
        r.Review.IsOpen(slot, requirementClass) && !(membership && Eligibility.HoldsBeside(r.State, r.Run.Places, slot, place));
}
