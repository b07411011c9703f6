using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Stories;

/// <summary>
/// Replays one replicate with a log of what is decided, and tells it. The log only listens, so the kernel runs as it always does; a run without one
/// pays a look whether there is one.
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
        var choices = new ChoiceLog();
        var scratch = new ReplicateScratch(run) { Choices = choices };
        var log = new StoryLog(run, choices);
        var probe = new Probe(log);
        Kernel.RunReplicate(scratch, replicate, new Accumulators(run.Layout), new long[run.Layout.Headlines], ref probe);
        return log.End();
    }

    private readonly struct Probe(StoryLog log) : IMonthObserver
    {
        public void EndOfMonth(ReplicateScratch r, int month) => log.Look(r, month);
    }
}
