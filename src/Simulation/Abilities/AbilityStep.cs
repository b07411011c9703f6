using System.Runtime.Intrinsics.X86;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Abilities;

/// <summary>
/// Step 4 of a month, once a year: virtue and talent move, and the committee forms its estimates anew, from the ability and the noise of what an
/// assessment shows. One draw an official gives both movements and both noises.
/// </summary>
internal static class AbilityStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var tables = r.Run.Abilities;
        if (tables.Drift == 0 && tables.Noise == 0 && tables.Reversion == 0)
        {
            return;
        }

        var state = r.State;
        var count = state.UsedSlots;
        var keys = state.Key.AsSpan(0, count);
        var address = r.Address(RandomStream.Ability, month);
        var isNoisy = tables.Noise != 0;
        if (isNoisy)
        {
            PhiloxBatch.Four(keys, address, r.Words0, r.Words1, r.Words2, r.Words3);
        }
        else
        {
            PhiloxBatch.Two(keys, address, r.Words0, r.Words1);
        }

        var done = 0;
        if (Avx2.IsSupported)
        {
            done = count & ~7;
            new AbilityLanes(r).Run(done);
        }

        OneByOne(r, done, count);
    }

    /// <summary>Moves the abilities of a stretch of slots by the words drawn, one by one.</summary>
    internal static void OneByOne(ReplicateScratch r, int from, int to)
    {
        var tables = r.Run.Abilities;
        var state = r.State;
        var normals = r.Run.Normals;
        for (var slot = from; slot < to; slot++)
        {
            var talent = tables.Moved(state.TalentAbility[slot], normals.Standard(r.Words0[slot]));
            var virtue = tables.Moved(state.VirtueAbility[slot], normals.Standard(r.Words1[slot]));
            state.TalentAbility[slot] = talent;
            state.VirtueAbility[slot] = virtue;
            if (tables.Noise != 0)
            {
                talent += AbilityTables.Part(normals.Standard(r.Words2[slot]), tables.Noise);
                virtue += AbilityTables.Part(normals.Standard(r.Words3[slot]), tables.Noise);
            }

            See(state, tables, slot, talent, virtue);
        }
    }

    private static void See(Organisation.OrganisationState state, AbilityTables tables, int slot, int talent, int virtue)
    {
        var share = tables.ToShare(virtue);
        state.Virtue[slot] = share;
        state.Talent[slot] = tables.Ordered(tables.ToShare(talent), share);
    }
}
