using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Abilities;

/// <summary>Abilities of newcomers, by the policy's distributions. Until the first assessment the committee goes by the mean, unless it sees abilities as they are.</summary>
internal static class NewcomerAbilities
{
    public static void Draw(ReplicateScratch r, int slot, in Words words)
    {
        var state = r.State;
        var tables = r.Run.Abilities;
        var talent = Share(r, words.W0, words.W1);
        var virtue = Share(r, words.W2, words.W3);
        if (tables.FromEvidence)
        {
            Begin(r, slot, talent, virtue);
            return;
        }

        state.TalentAbility[slot] = tables.FromShare(talent);
        state.VirtueAbility[slot] = tables.FromShare(virtue);
        var seen = tables.Noise == 0;
        state.Virtue[slot] = seen ? virtue : tables.NewcomerMean;
        state.Talent[slot] = tables.Ordered(seen ? talent : tables.NewcomerMean, state.Virtue[slot]);
    }

    /// <summary>Newcomers spread around the middle of those who are there; without evidence the committee sees the prior.</summary>
    private static void Begin(ReplicateScratch r, int slot, int talent, int virtue)
    {
        var state = r.State;
        var tables = r.Run.Abilities;
        state.TalentAbility[slot] = Math.Clamp(tables.FromShare(talent) + tables.TalentMiddle, -LogisticTable.Most, LogisticTable.Most);
        state.VirtueAbility[slot] = Math.Clamp(tables.FromShare(virtue) + tables.VirtueMiddle, -LogisticTable.Most, LogisticTable.Most);
        state.TalentEstimate[slot] = tables.NewcomerEstimate;
        state.VirtueEstimate[slot] = state.TalentEstimate[slot];
        state.TalentSpread[slot] = tables.PriorSpread;
        state.VirtueSpread[slot] = tables.PriorSpread;
        state.Virtue[slot] = tables.NewcomerMean;
        state.Talent[slot] = tables.Ordered(tables.NewcomerMean, tables.NewcomerMean);
    }

    private static int Share(ReplicateScratch r, uint normal, uint even)
    {
        var tables = r.Run.Abilities;
        var aside = AbilityTables.Part(r.Run.Normals.Standard(normal), tables.NewcomerDeviation)
            + (int)(((long)tables.NewcomerHalfWidth * ((long)even - 0x8000_0000L)) >> 31);
        return Math.Clamp(tables.NewcomerMean + aside, 0, Score.One);
    }
}
