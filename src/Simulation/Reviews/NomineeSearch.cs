using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Finds who may be added to the plan of one place, the best first: of its unit, then of others; strictly by talent, ties by virtue and key.</summary>
internal ref struct NomineeSearch
{
    /// <summary>Among so many of the next best of other units somebody of a lacking group is looked for: precedence does not reach further down.</summary>
    private const int LookAhead = 24;

    private readonly ReplicateScratch r;
    private readonly ReadOnlySpan<int> order;
    private readonly ReadOnlySpan<uint> groups;
    private readonly ReadOnlySpan<int> mark;
    private readonly ReadOnlySpan<byte> standing;
    private readonly ReadOnlySpan<byte> tiers;
    private readonly int levels;
    private readonly int most;
    private ReadOnlySpan<ulong> open;
    private ReadOnlySpan<ulong> openInUnit;
    private ReadOnlySpan<int> members;
    private ulong bit;
    private int place;
    private int level;
    private int requirementClass;
    private int lowestTier;
    private bool membership;
    private bool looksElsewhere;
    private int inUnit;
    private int inOrder;

    public NomineeSearch(ReplicateScratch r)
    {
        this.r = r;
        order = r.Review.ByTalent.AsSpan(0, r.Review.Sorted);
        groups = r.Review.Shares.Groups;
        mark = r.Review.Mark;
        standing = r.Review.Standing;
        tiers = r.State.Tier;
        levels = r.Review.At(1, 0);
        most = r.Epoch.PositionsPerNominee;
    }

    /// <summary>Turns to another place.</summary>
    public void Begin(in PlannedPlace planned, int numberOfClass)
    {
        var review = r.Review;
        place = planned.Place;
        level = planned.Level;
        requirementClass = numberOfClass;
        open = review.OpenByRank(requirementClass >> 6);
        openInUnit = review.OpenInUnit(planned.Unit, requirementClass >> 6);
        members = review.UnitMembers.AsSpan(review.UnitFrom[planned.Unit], openInUnit.Length - OpenScan.Padding);
        bit = 1UL << (requirementClass & 63);
        membership = planned.IsMembership;
        lowestTier = r.Epoch.Sources >= SourceScope.Anywhere ? byte.MaxValue : planned.Tier;
        looksElsewhere = r.Epoch.Sources >= SourceScope.TierAndAbove && planned.TakesOthers;
        inUnit = 0;
        inOrder = 0;
    }

    /// <summary>Whether an official may stand for one more position of the place's level and does not stand for this one.</summary>
    public readonly bool HasRoom(int slot) => mark[slot] != place + 1 && standing[(slot * levels) + level] < most;

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
        while (inUnit < members.Length && !HasRoom(order[members[inUnit]]))
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
            if (Brings(slot, lacking) && HasRoom(slot))
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
        while (inOrder < order.Length && !HasRoom(order[inOrder]))
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
            if (!HasRoom(slot) || tiers[slot] > lowest)
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

    private readonly bool IsUsable(int slot) => tiers[slot] <= lowestTier && standing[(slot * levels) + level] < most;
}
