using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>A number of people leave whom nobody names: who, is drawn, each with the same chance.</summary>
internal static class UnnamedExits
{
    /// <summary>Whether there were so many.</summary>
    public static bool Run(ReplicateScratch r, ResolvedIntervention what, int month)
    {
        var state = r.State;
        var buffer = r.Candidates;
        var count = 0;
        PhiloxBatch.First(state.Key.AsSpan(0, state.UsedSlots), r.Address(RandomStream.UnnamedExits, month), r.Words0);
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (state.Present[slot] && (what.Unit < 0 || state.Unit[slot] == what.Unit))
            {
                buffer.Slot[count] = slot;
                buffer.Key[count++] = ((ulong)r.Words0[slot] << 32) | (uint)state.Key[slot];
            }
        }

        buffer.Key.AsSpan(0, count).Sort(buffer.Slot.AsSpan(0, count));
        for (var i = 0; i < Math.Min(count, what.Count); i++)
        {
            PeopleChanges.Exit(r, Person.In(state, buffer.Slot[i]), month);
        }

        return count >= what.Count;
    }
}
