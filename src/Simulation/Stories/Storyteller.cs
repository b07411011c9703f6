using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Stories;

/// <summary>
/// Replays one replicate with a probe and tells what happened. The probe looks at each month's end only, so the kernel runs as it always does and
/// a run without a probe pays nothing for it.
/// </summary>
public static class Storyteller
{
    /// <summary>Tells one replicate.</summary>
    /// <param name="run">The run.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The run has no such replicate.</exception>
    public static Story Tell(CompiledRun run, int replicate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replicate);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(replicate, run.Inputs.Replicates);
        var scratch = new ReplicateScratch(run);
        var log = new StoryLog(run);
        var probe = new Probe(log);
        Kernel.RunReplicate(scratch, replicate, new Accumulators(run.Layout), new long[run.Layout.Headlines], ref probe);
        return log.End();
    }

    private readonly struct Probe(StoryLog log) : IMonthObserver
    {
        public void EndOfMonth(ReplicateScratch r, int month) => log.Look(r, month);
    }
}
