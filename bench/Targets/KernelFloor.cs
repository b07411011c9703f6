using System.Diagnostics;
using CadreOrleans.Simulation;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Bench.Targets;

/// <summary>What no kernel can go below: copying the state and drawing each official's exit words once and words for talent and virtue once a year.</summary>
internal static class KernelFloor
{
    public static TimeSpan Measure(CompiledRun run, int replicates)
    {
        var scratch = new ReplicateScratch(run);
        Once(scratch, replicates);
        return Once(scratch, replicates);
    }

    private static TimeSpan Once(ReplicateScratch scratch, int replicates)
    {
        var watch = Stopwatch.StartNew();
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            scratch.Replicate = replicate;
            scratch.State.CopyFrom(scratch.Run.Template);
            var keys = scratch.State.Key.AsSpan(0, scratch.State.UsedSlots);
            PhiloxBatch.Three(keys, scratch.Address(RandomStream.Exit, 0), scratch.Words0, scratch.Words1, scratch.Words2);
            for (var year = 0; year < scratch.Run.Inputs.Years; year++)
            {
                PhiloxBatch.Three(keys, scratch.Address(RandomStream.Ability, year), scratch.Words0, scratch.Words1, scratch.Words2);
            }
        }

        return watch.Elapsed;
    }
}
