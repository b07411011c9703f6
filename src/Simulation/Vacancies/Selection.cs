using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>
/// The choice among those who passed the gate: the greatest talent estimate plus Gumbel noise of spread tau, which makes the choice the
/// softmax of talent over tau. The noise is keyed by official, position and month. Ties by virtue, then by stable key.
/// </summary>
internal static class Selection
{
    /// <summary>The slot chosen from the buffer's candidates, of whom there is at least one.</summary>
    public static int Choose(ReplicateScratch r, int place, int month)
    {
        var buffer = r.Candidates;
        if (buffer.Count == 1)
        {
            return buffer.Slot[0];
        }

        var noise = r.Epoch.Noise;
        if (noise > 0)
        {
            PhiloxBatch.First(buffer.Key.AsSpan(0, buffer.Count), AddressOf(r, place, month), buffer.Word);
        }

        var state = r.State;
        var best = OrganisationState.None;
        var bestScore = long.MinValue;
        for (var i = 0; i < buffer.Count; i++)
        {
            var slot = buffer.Slot[i];
            var score = noise > 0 ? Noisy(r, state.Talent[slot], buffer.Word[i]) : state.Talent[slot];
            if (score > bestScore || (score == bestScore && Precedes(r, slot, best)))
            {
                bestScore = score;
                best = slot;
            }
        }

        return best;
    }

    /// <summary>Where the noise of the choice for a place is drawn from.</summary>
    public static DrawAddress AddressOf(ReplicateScratch r, int place, int month) =>
        new(EntityKeys.ChoiceSeed(r.Run.Inputs.Seed, r.Run.Places.Key[place]), r.Replicate, RandomStream.SelectionNoise, r.Run.Start + month);

    /// <summary>Talent and the noise of a random word.</summary>
    public static long Noisy(ReplicateScratch r, int talent, uint word) => talent + (((long)r.Run.Logs.Gumbel(word) * r.Epoch.Noise) >> Score.Bits);

    /// <summary>Whether one of two officials goes first by talent; ties by virtue, then by key.</summary>
    public static bool PrecedesByTalent(ReplicateScratch r, int slot, int other)
    {
        var talent = r.State.Talent;
        return talent[slot] != talent[other] ? talent[slot] > talent[other] : Precedes(r, slot, other);
    }

    /// <summary>Whether one of two officials of equal score goes first: greater virtue, then lesser key.</summary>
    public static bool Precedes(ReplicateScratch r, int slot, int other)
    {
        var virtue = r.State.Virtue[slot];
        var otherVirtue = r.State.Virtue[other];
        return virtue != otherVirtue ? virtue > otherVirtue : r.State.Key[slot] < r.State.Key[other];
    }
}
