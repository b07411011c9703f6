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
    private readonly ReadOnlySpan<int> order;
    private readonly ReadOnlySpan<int> members;
    private readonly ReadOnlySpan<ulong> openInUnit;
    private readonly ReadOnlySpan<uint> groups;
    private readonly ReadOnlySpan<int> mark;
    private readonly ReadOnlySpan<byte> standing;
    private readonly ulong bit;
    private readonly int place;
    private readonly int requirementClass;
    private readonly int most;
    private readonly int levels;
    private readonly int lowestTier;
    private readonly bool membership;
    private readonly bool looksElsewhere;
    private int inUnit;
    private int inOrder;

    public NomineeSearch(ReplicateScratch r, int place)
    {
        var places = r.Run.Places;
        var review = r.Review;
        this.r = r;
        this.place = place;
        requirementClass = r.Epoch.ClassOf[place];
        open = review.OpenByRank(requirementClass >> 6);
        order = review.ByTalent.AsSpan(0, review.Sorted);
        bit = 1UL << (requirementClass & 63);
        most = r.Epoch.PositionsPerNominee;
        membership = places.Kind[place] == PositionKind.Membership;
        lowestTier = r.Epoch.Sources >= SourceScope.Anywhere ? byte.MaxValue : places.Tier[place];
        looksElsewhere = r.Epoch.Sources >= SourceScope.TierAndAbove && CandidateSearch.IsOpenToOthers(places, place);
        var unit = places.Unit[place];
        members = review.UnitMembers.AsSpan(review.UnitFrom[unit], review.UnitFrom[unit + 1] - review.UnitFrom[unit]);
        openInUnit = review.OpenInUnit(unit, requirementClass >> 6);
        groups = review.Shares.Groups;
        mark = review.Mark;
        standing = review.Standing.AsSpan(places.Level[place]);
        levels = review.At(1, 0);
    }

    /// <summary>Whether an official may stand for one more position of the place's level and does not stand for this one.</summary>
    public static bool HasRoom(ReplicateScratch r, int place, int slot) =>
        r.Review.Mark[slot] != place + 1
        && r.Review.Standing[r.Review.At(slot, r.Run.Places.Level[place])] < r.Epoch.PositionsPerNominee;

    /// <summary>The next to be added, or none; of those who come next, one of the groups that are lacking goes first.</summary>
    /// <param name="lacking">Groups in the bits of <see cref="PlanShares.Groups"/>; 0 for none.</param>
    public int Next(uint lacking)
    {
        var slot = FromUnit(lacking);
        return slot >= 0 || !looksElsewhere ? slot : membership ? FromUnitsBelow(lacking) : FromElsewhere(lacking);
    }

    private int FromUnit(uint lacking)
    {
        inUnit = OpenScan.Next(openInUnit, inUnit, bit);
        while (inUnit < members.Length && !MayEnter(order[members[inUnit]]))
        {
            inUnit = OpenScan.Next(openInUnit, inUnit + 1, bit);
        }

        if (inUnit >= members.Length)
        {
            return OrganisationState.None;
        }

        for (var at = inUnit; lacking != 0 && at < members.Length; at = OpenScan.Next(openInUnit, at + 1, bit))
        {
            var slot = order[members[at]];
            if (Brings(slot, lacking) && MayEnter(slot))
            {
                return slot;
            }
        }

        return order[members[inUnit]];
    }

    /// <summary>A body's class is open only to people under its unit, so the whole order can be walked.</summary>
    private int FromUnitsBelow(uint lacking)
    {
        inOrder = OpenScan.Next(open, inOrder, bit);
        while (inOrder < order.Length && !MayEnter(order[inOrder]))
        {
            inOrder = OpenScan.Next(open, inOrder + 1, bit);
        }

        return FromOrder(inOrder, lacking, byte.MaxValue);
    }

    /// <summary>What rules somebody out for one place of a class in this review rules him out for all of it, so each class goes on where it stood.</summary>
    private readonly int FromElsewhere(uint lacking)
    {
        ref var from = ref r.Review.FirstUsable[requirementClass];
        from = OpenScan.Next(open, from, bit);
        while (from < order.Length && !IsUsable(order[from]))
        {
            from = OpenScan.Next(open, from + 1, bit);
        }

        return FromOrder(from, lacking, lowestTier);
    }

    private readonly int FromOrder(int from, uint lacking, int lowest)
    {
        var first = OrganisationState.None;
        var seen = 0;
        for (var at = OpenScan.Next(open, from, bit); at < order.Length; at = OpenScan.Next(open, at + 1, bit))
        {
            var slot = order[at];
            if (!MayEnter(slot) || r.State.Tier[slot] > lowest)
            {
                continue;
            }

            if (lacking == 0 || Brings(slot, lacking))
            {
                return slot;
            }

            first = first < 0 ? slot : first;
            if (++seen == LookAhead)
            {
                break;
            }
        }

        return first;
    }

    private readonly bool Brings(int slot, uint lacking) => (groups[slot] & lacking) != 0;

    private readonly bool IsUsable(int slot) => r.State.Tier[slot] <= lowestTier && standing[slot * levels] < most;

    private readonly bool MayEnter(int slot) => mark[slot] != place + 1 && standing[slot * levels] < most;
}
