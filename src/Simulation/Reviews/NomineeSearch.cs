using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Finds who may be added to the plan of one place, the best first: of its unit, then of others; strictly by talent, ties by virtue and key.</summary>
internal ref struct NomineeSearch
{
    private readonly ReplicateScratch r;
    private readonly ReadOnlySpan<ulong> open;
    private readonly ulong bit;
    private readonly int place;
    private readonly int requirementClass;
    private readonly int level;
    private readonly int most;
    private readonly int lowestTier;
    private readonly bool membership;
    private readonly bool looksElsewhere;
    private int inUnit;
    private int inOrder;

    public NomineeSearch(ReplicateScratch r, int place)
    {
        var places = r.Run.Places;
        var policy = r.Run.Policy;
        this.r = r;
        this.place = place;
        requirementClass = r.Epoch.ClassOf[place];
        open = r.Review.Open.AsSpan((requirementClass >> 6) * r.State.Size.Slots, r.State.UsedSlots);
        bit = 1UL << (requirementClass & 63);
        level = places.Level[place];
        most = r.Epoch.PositionsPerNominee;
        membership = places.Kind[place] == PositionKind.Membership;
        lowestTier = r.Epoch.Sources == SourceScope.Anywhere ? byte.MaxValue : places.Tier[place];
        looksElsewhere = r.Epoch.Sources >= SourceScope.TierAndAbove && CandidateSearch.IsOpenToOthers(places, place);
        inUnit = r.Review.UnitFrom[places.Unit[place]];
    }

    /// <summary>Whether an official may stand for one more position of the place's level and does not stand for this one.</summary>
    public static bool HasRoom(ReplicateScratch r, int place, int slot) =>
        r.Review.Mark[slot] != place + 1
        && r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])] < r.Epoch.PositionsPerNominee;

    /// <summary>The next to be added, or none.</summary>
    public int Next()
    {
        var slot = FromUnit();
        return slot >= 0 || !looksElsewhere ? slot : membership ? FromUnitsBelow() : FromElsewhere();
    }

    private int FromUnit()
    {
        var members = r.Review.UnitMembers;
        var end = r.Review.UnitFrom[r.Run.Places.Unit[place] + 1];
        while (inUnit < end)
        {
            var slot = members[inUnit++];
            if ((open[slot] & bit) != 0 && MayEnter(slot))
            {
                return slot;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>A body's class is open only to people under its unit, so the whole order can be walked.</summary>
    private int FromUnitsBelow()
    {
        var order = r.Review.ByTalent;
        while (inOrder < r.Review.Sorted)
        {
            var slot = order[inOrder++];
            if ((open[slot] & bit) != 0 && MayEnter(slot))
            {
                return slot;
            }
        }

        return OrganisationState.None;
    }

    /// <summary>What rules somebody out for one place of a class in this review rules him out for all of it, so each class goes on where it stood.</summary>
    private readonly int FromElsewhere()
    {
        var order = r.Review.ByTalent;
        var sorted = r.Review.Sorted;
        var at = r.Review.FirstUsable[requirementClass];
        while (at < sorted && !IsUsable(order[at]))
        {
            at++;
        }

        r.Review.FirstUsable[requirementClass] = at;
        for (; at < sorted; at++)
        {
            var slot = order[at];
            if (IsUsable(slot) && MayEnter(slot))
            {
                return slot;
            }
        }

        return OrganisationState.None;
    }

    private readonly bool IsUsable(int slot) =>
        (open[slot] & bit) != 0 && r.State.Tier[slot] <= lowestTier && r.Review.Standing[r.Review.At(slot, level)] < most;

    private readonly bool MayEnter(int slot) =>
        r.Review.Mark[slot] != place + 1 && r.Review.Standing[r.Review.At(slot, level)] < most;
}
