using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>The virtue estimate of an official, which moves like talent but is read only to break a tie: it is worked out when read.</summary>
internal static class VirtueDrift
{
    public static int Of(ReplicateScratch r, int slot)
    {
        var state = r.State;
        var virtue = state.VirtueAtEntry[slot];
        if (r.Run.Drift == 0)
        {
            return virtue;
        }

        for (var year = state.AssessedAtEntry[slot]; year < state.Assessments; year++)
        {
            var words = Philox.Draw(state.Key[slot], r.Address(RandomStream.VirtueDrift, year));
            virtue = TalentDrift.Moved(virtue, r.Run.Normals.Standard(words.W0), r.Run.Drift);
        }

        return virtue;
    }
}
