using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Rotation;

/// <summary>
/// Step 7 of a month, once a year: planned rotation. First units without enough key leaders from elsewhere, then posts held longer than the limit,
/// then the year's number of planned officials, the most talented first. Somebody moves to an equivalent post of another unit: one that is
/// vacant, else by changing places with its holder.
/// </summary>
internal static class RotationStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var epoch = r.Epoch;
        var done = 0;
        r.Targets.Clear();
        if (epoch[Rule.NonLocalLeaders] is var asked && asked > 0)
        {
            foreach (var unit in r.Run.Rotations.Units)
            {
                done += Locality.Lacks(r, unit, asked) && RotateForLocality(r, unit, month) ? 1 : 0;
            }
        }

        var quota = Quota(r, month);
        if (epoch[Rule.RotationHeldLimit] is var limit && limit > 0)
        {
            done += RotateInOrder(r, month, int.MaxValue, month - limit, planned: false);
        }

        if (quota > done)
        {
            RotateInOrder(r, month, quota - done, month, r.Run.Policy.Rotation.MustBePlanned);
        }
    }

    /// <summary>The year's number: a programme's, else the share of the leaders, spread evenly over the years in whole people.</summary>
    private static int Quota(ReplicateScratch r, int month)
    {
        if (r.Epoch[Rule.RotationProgramme] is var programme && programme > 0)
        {
            return programme - 1;
        }

        var year = month / 12;
        var perYear = r.Run.Rotations.Seats * r.Epoch[Rule.RotationsPerYear];
        return (perYear * (year + 1) / 1_000) - (perYear * year / 1_000);
    }

    private static bool RotateForLocality(ReplicateScratch r, int unit, int month)
    {
        foreach (var place in r.Run.Rotations.KeyPosts[unit])
        {
            var holder = r.State.Holder[r.Run.Places.SeatFrom[place]];
            if (holder >= 0 && r.State.PrincipalSeat[holder] == r.Run.Places.SeatFrom[place]
                && RotationMoves.MayMove(r, holder, month, r.Epoch[Rule.RotationServiceLeftForLocality])
                && RotationMoves.TryMove(r, r.Run.Places.SeatFrom[place], month, RotationAim.NonLocal))
            {
                return true;
            }
        }

        return false;
    }

    private static int RotateInOrder(ReplicateScratch r, int month, int most, int heldSince, bool planned)
    {
        var buffer = r.Candidates;
        var count = Gather(r, month, heldSince, planned);
        buffer.Key.AsSpan(0, count).Sort(buffer.Slot.AsSpan(0, count));
        var done = 0;
        for (var i = 0; i < count && done < most; i++)
        {
            var slot = buffer.Slot[i];
            if (r.State.RotatedAt[slot] != month && RotationMoves.TryMove(r, r.State.PrincipalSeat[slot], month, RotationAim.Any))
            {
                done++;
            }
        }

        return done;
    }

    /// <summary>Those who may be rotated, by falling talent, ties by key.</summary>
    private static int Gather(ReplicateScratch r, int month, int heldSince, bool planned)
    {
        var state = r.State;
        var places = r.Run.Places;
        var count = 0;
        if (planned)
        {
            MarkPlanned(r);
        }

        foreach (var place in r.Run.Rotations.Counted)
        {
            for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
            {
                var slot = state.Holder[seat];
                if (slot >= 0 && state.PrincipalSeat[slot] == seat && state.InPostSince[slot] <= heldSince && (!planned || r.Review.Stays[slot])
                    && RotationMoves.MayMove(r, slot, month, r.Epoch[Rule.RotationServiceLeft]))
                {
                    r.Candidates.Slot[count] = slot;
                    r.Candidates.Key[count++] = ((ulong)(Score.One - state.Talent[slot]) << 32) | (uint)(state.Key[slot] >> 32);
                }
            }
        }

        return count;
    }

    private static void MarkPlanned(ReplicateScratch r)
    {
        var marks = r.Review.Stays;
        Array.Clear(marks, 0, r.State.UsedSlots);
        foreach (ref readonly var nomination in r.State.Nominations.AsSpan())
        {
            if (nomination.Slot >= 0 && r.State.Generation[nomination.Slot] == nomination.Generation)
            {
                marks[nomination.Slot] = true;
            }
        }
    }
}
