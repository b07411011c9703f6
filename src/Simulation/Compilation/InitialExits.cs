using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>
/// For each official of the start and each cause the least random word that dates an exit within the run. An exponential falls as its word rises, so
/// that most officials are seen by a comparison to stay until their legal month, without a logarithm.
/// </summary>
internal sealed class InitialExits
{
    private const ulong Words = 1UL << 32;

    public InitialExits(CompiledRun run)
    {
        var state = run.Template;
        FirstWord = new ulong[state.UsedSlots * HazardTable.Causes];
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            var from = run.Hazards.At(state.Tier[slot], -state.Birth[slot]);
            var end = from + (run.Months * HazardTable.Causes);
            for (var cause = 0; cause < HazardTable.Causes; cause++)
            {
                FirstWord[(slot * HazardTable.Causes) + cause] = First(run.Logs, run.Hazards[end + cause] - run.Hazards[from + cause]);
            }
        }
    }

    /// <summary>By slot and cause; 2^32 where no word dates an exit.</summary>
    public ulong[] FirstWord { get; }

    private static ulong First(LogTable logs, ulong hazard)
    {
        ulong low = 0, high = Words;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (logs.Exponential((uint)middle) < hazard)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
