using System.Diagnostics;
using CadreOrleans.Simulation;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Validation.Rcw;

namespace CadreOrleans.Bench.Targets;

/// <summary>The reference career workload through the kernel on one thread, and how its cost grows with the number of officials.</summary>
public sealed class RcwTarget : ITarget
{
    private const double Required = 10_000;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        var small = PerSecond(RcwWorkload.Inputs(1_000, 10_000), seconds: 4);
        yield return new TargetLine("RCW: 1,000 officials, 15 years, 1 thread, replicates per second of CPU time", $"{small:F0}", $"{Required:F0}", small >= Required);
        var large = PerSecond(RcwWorkload.Inputs(10_000, 10_000), seconds: 6);
        var ratio = small / large / 10;
        yield return new TargetLine($"RCW: cost per official-year at 10,000 officials ({large:F0}/s) over that at 1,000", $"{ratio:F2}", "1.5", ratio <= 1.5);
    }

    private static double PerSecond(Simulation.Runs.RunInputs inputs, int seconds)
    {
        var run = CompiledRun.Compile(inputs);
        var scratch = new ReplicateScratch(run);
        Kernel.RunBlock(run, 0, scratch, new Accumulators(run.Layout));
        var into = new Accumulators(run.Layout);
        var block = 0;
        var watch = Stopwatch.StartNew();
        var spent = CpuTime.Of(() =>
        {
            while (watch.Elapsed.TotalSeconds < seconds && block < inputs.Blocks - 1)
            {
                Kernel.RunBlock(run, block++, scratch, into);
            }
        });
        return block * Simulation.Runs.RunInputs.BlockSize / spent.TotalSeconds;
    }
}
