using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Abilities;

/// <summary>Abilities of newcomers, by the policy's distributions. Until the first assessment the committee goes by the mean, unless it sees abilities as they are.</summary>
internal static class NewcomerAbilities
{
    public static void Draw(ReplicateScratch r, int slot)
    {
        var state = r.State;
        var tables = r.Run.Abilities;
        var words = Philox.Draw(state.Key[slot], r.Address(RandomStream.NewcomerTraits, -r.Run.Start, 2));
        var talent = Share(r, words.W0, words.W1);
        var virtue = Share(r, words.W2, words.W3);
        state.TalentAbility[slot] = tables.FromShare(talent);
        state.VirtueAbility[slot] = tables.FromShare(virtue);
        var seen = tables.Noise == 0;
        state.Virtue[slot] = seen ? virtue : tables.NewcomerMean;
        state.Talent[slot] = tables.Ordered(seen ? talent : tables.NewcomerMean, state.Virtue[slot]);
    }

    private static int Share(ReplicateScratch r, uint normal, uint even)
    {
        var tables = r.Run.Abilities;
        var aside = AbilityTables.Part(r.Run.Normals.Standard(normal), tables.NewcomerDeviation)
            + (int)(((long)tables.NewcomerHalfWidth * ((long)even - 0x8000_0000L)) >> 31);
        return Math.Clamp(tables.NewcomerMean + aside, 0, Score.One);
    }
}
