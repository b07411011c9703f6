using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.Rotation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>
/// The choice for a post among all who come into question anywhere, from the pool of its class. It is the same as narrowing the candidates by
/// <see cref="Preference"/> and choosing by <see cref="Selection"/>, without writing them down for each vacancy.
/// </summary>
internal static class PoolSelection
{
    /// <summary>The slot chosen, or none.</summary>
    public static int Choose(ReplicateScratch r, int place, int month, byte lowest)
    {
        var body = r.Run.Tenure.Office[place];
        if (body >= 0 && FromBody(r, place, body, month, lowest) is >= 0 and var member)
        {
            return member;
        }

        var nonLocalFirst = Preference.AsksForNonLocal(r, place);
        return r.Epoch.Noise > 0 ? Noisy(r, place, month, lowest, nonLocalFirst) : r.Pools.Best(r, place, month, lowest, nonLocalFirst);
    }

    /// <summary>Members of the body that goes with the post come first, where any is in question.</summary>
    private static int FromBody(ReplicateScratch r, int place, int body, int month, byte lowest)
    {
        var places = r.Run.Places;
        r.Candidates.Count = 0;
        for (var seat = places.SeatFrom[body]; seat < places.SeatFrom[body + 1]; seat++)
        {
            var slot = r.State.Holder[seat];
            if (slot >= 0 && r.State.Tier[slot] <= lowest && r.State.PrincipalSeat[slot] != seat)
            {
                CandidateSearch.Consider(r, place, slot, month);
            }
        }

        if (r.Candidates.Count == 0)
        {
            return OrganisationState.None;
        }

        Preference.NarrowToNonLocal(r, place);
        return Selection.Choose(r, place, month);
    }

    /// <summary>The greatest sum of talent and noise; who has less of both than one seen before needs no sum.</summary>
    private static int Noisy(ReplicateScratch r, int place, int month, byte lowest, bool nonLocalFirst)
    {
        var number = r.Epoch.ClassOf[place];
        var pools = r.Pools;
        var (from, count) = pools.All(r, number, month, lowest);
        var words = r.Candidates.Word;
        PhiloxBatch.First(pools.Key.AsSpan(from, count), Selection.AddressOf(r, place, month), words);
        var best = new Leader(OrganisationState.None, long.MinValue, int.MinValue, 0);
        var local = best;
        for (var i = 0; i < count; i++)
        {
            var (slot, talent, word) = (pools.Slot[from + i], pools.Talent[from + i], words[i]);
            if (talent < best.Talent && word <= best.Word)
            {
                continue;
            }

            var score = Selection.Noisy(r, talent, word);
            if (score < best.Score || !MayTake(r, number, slot, place, month))
            {
                continue;
            }

            if (!nonLocalFirst || Locality.IsNonLocal(r, slot, r.Run.Places.Unit[place]))
            {
                best = Better(r, best, new Leader(slot, score, talent, word));
            }
            else
            {
                local = Better(r, local, new Leader(slot, score, talent, word));
            }
        }

        return best.Slot >= 0 ? best.Slot : local.Slot;
    }

    private static bool MayTake(ReplicateScratch r, int number, int slot, int place, int month) =>
        !r.Pools.HasMoved(r, number, slot, month) && CandidateSearch.IsFree(r.State, slot, place, month);

    private static Leader Better(ReplicateScratch r, in Leader leader, in Leader other) =>
        other.Score > leader.Score || (other.Score == leader.Score && Selection.Precedes(r, other.Slot, leader.Slot)) ? other : leader;

    /// <summary>The best seen so far.</summary>
    private readonly record struct Leader(int Slot, long Score, int Talent, uint Word);
}
