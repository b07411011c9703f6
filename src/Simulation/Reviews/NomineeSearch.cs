using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Finds who may be added to the plan of one place, the best first: of its unit, then of others; strictly by talent, ties by virtue and key.</summary>
internal ref struct NomineeSearch
{
    /// <summary>Among so many of the next best of other units somebody of a lacking group is looked for: precedence does not reach further down.</summary>
    private const int LookAhead = 24;

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
        lowestTier = r.Epoch.Sources >= SourceScope.Anywhere ? byte.MaxValue : places.Tier[place];
        looksElsewhere = r.Epoch.Sources >= SourceScope.TierAndAbove && CandidateSearch.IsOpenToOthers(places, place);
        inUnit = r.Review.UnitFrom[places.Unit[place]];
    }

    /// <summary>Whether an official may stand for one more position of the place's level and does not stand for this one.</summary>
    public static bool HasRoom(ReplicateScratch r, int place, int slot) =>
        r.Review.Mark[slot] != place + 1
        && r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])] < r.Epoch.PositionsPerNominee;

    /// <summary>The next to be added, or none; of those who come next, one of the groups that are lacking goes first.</summary>
    /// <param name="lacking">Groups in the bits of <see cref="PlanShares"/>; 0 for none.</param>
    public int Next(int lacking)
    {
        var slot = FromUnit(lacking);
        return slot >= 0 || !looksElsewhere ? slot : membership ? FromUnitsBelow(lacking) : FromElsewhere(lacking);
    }

    private int FromUnit(int lacking)
    {
        var members = r.Review.UnitMembers;
        var end = r.Review.UnitFrom[r.Run.Places.Unit[place] + 1];
        while (inUnit < end && !MayEnterFor(members[inUnit]))
        {
            inUnit++;
        }

        var first = inUnit < end ? members[inUnit] : OrganisationState.None;
        for (var at = inUnit; lacking != 0 && at < end; at++)
        {
            if (MayEnterFor(members[at]) && Brings(members[at], lacking))
            {
                return members[at];
            }
        }

        return first;
    }

    /// <summary>A body's class is open only to people under its unit, so the whole order can be walked.</summary>
    private int FromUnitsBelow(int lacking)
    {
        var order = r.Review.ByTalent;
        while (inOrder < r.Review.Sorted && !MayEnterFor(order[inOrder]))
        {
            inOrder++;
        }

        return FromOrder(inOrder, lacking, anyTier: true);
    }

    /// <summary>What rules somebody out for one place of a class in this review rules him out for all of it, so each class goes on where it stood.</summary>
    private readonly int FromElsewhere(int lacking)
    {
        var order = r.Review.ByTalent;
        var sorted = r.Review.Sorted;
        var at = r.Review.FirstUsable[requirementClass];
        while (at < sorted && !IsUsable(order[at]))
        {
            at++;
        }

        r.Review.FirstUsable[requirementClass] = at;
        return FromOrder(at, lacking, anyTier: false);
    }

    private readonly int FromOrder(int from, int lacking, bool anyTier)
    {
        var order = r.Review.ByTalent;
        var first = OrganisationState.None;
        var seen = 0;
        for (var at = from; at < r.Review.Sorted && seen < (lacking == 0 ? 1 : LookAhead); at++)
        {
            var slot = order[at];
            if (!MayEnterFor(slot) || !(anyTier || r.State.Tier[slot] <= lowestTier))
            {
                continue;
            }

            if (lacking != 0 && Brings(slot, lacking))
            {
                return slot;
            }

            first = first < 0 ? slot : first;
            seen++;
        }

        return first;
    }

    private readonly bool Brings(int slot, int lacking) => (r.Review.Shares.GroupOf(r, place, slot, r.Review.Month) & lacking) != 0;

    private readonly bool MayEnterFor(int slot) => (open[slot] & bit) != 0 && MayEnter(slot);

    private readonly bool IsUsable(int slot) =>
        (open[slot] & bit) != 0 && r.State.Tier[slot] <= lowestTier && r.Review.Standing[r.Review.At(slot, level)] < most;

    private readonly bool MayEnter(int slot) =>
        r.Review.Mark[slot] != place + 1 && r.Review.Standing[r.Review.At(slot, level)] < most;
}
