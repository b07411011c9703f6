using System.Diagnostics;
using CadreOrleans.Simulation;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Bench.Targets;

/// <summary>The kernel on a district of 650 and on 10,000 officials: wall time, replicates a second, speed-up, allocation, ratio to the floor.</summary>
public sealed class KernelTarget : ITarget
{
    private const int Years = 15;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        var (state, policy) = SampleDistrict.Pack();
        var district = CompiledRun.Compile(TestRun.Inputs(state, Years, 1_000, policy: policy));
        var officials = district.Inputs.State.Officials.Count;
        Once(district, 2);
        var two = Best(district, 2);
        yield return Line($"kernel: 1,000 replicates x 15 years of the sample district, {officials} officials, 2 threads", $"{two.TotalSeconds:F3} s", "1.5 s", two.TotalSeconds < 1.5);
        var one = Best(district, 1);
        yield return Line($"kernel: the same on 1 thread, {1_000 / one.TotalSeconds:F0} replicates/s, {1_000 * officials * (double)Years / one.TotalSeconds / 1e6:F1} million official-years/s", $"{one.TotalSeconds:F3} s", "3.0 s", one.TotalSeconds < 3);
        yield return Line("kernel: speed-up from 1 to 2 threads", $"{one / two:F2}", "1.6", one / two > 1.6);
        var bytes = BytesPerReplicate(district);
        yield return Line("kernel: bytes allocated per replicate in the loop", $"{bytes:F0}", "0", bytes == 0);
        var floor = KernelFloor.Measure(district, 1_000);
        yield return Line("kernel: time over the floor (random numbers and copy of the state)", $"{one / floor:F1}", "40", one / floor < 40);
        var province = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(15), Years, 64));
        Once(province, 2);
        var large = Best(province, 2);
        var people = province.Inputs.State.Officials.Count;
        yield return Line($"kernel: 64 replicates x 15 years, {people} officials, 2 threads, {64 / large.TotalSeconds:F0} replicates/s", $"{large.TotalSeconds:F3} s", "6 s", large.TotalSeconds < 6);
    }

    private static TargetLine Line(string name, string measured, string required, bool met) => new(name, measured, required, met);

    private static TimeSpan Best(CompiledRun run, int threads) => Enumerable.Range(0, 3).Select(_ => Once(run, threads)).Min();

    private static TimeSpan Once(CompiledRun run, int threads)
    {
        var watch = Stopwatch.StartNew();
        var next = -1;
        var parts = new Accumulators[threads];
        var workers = new Thread[threads];
        for (var i = 0; i < threads; i++)
        {
            var mine = i;
            workers[i] = new Thread(() =>
            {
                var scratch = new ReplicateScratch(run);
                var part = new Accumulators(run.Layout);
                for (var block = Interlocked.Increment(ref next); block < run.Inputs.Blocks; block = Interlocked.Increment(ref next))
                {
                    Kernel.RunBlock(run, block, scratch, part);
                }

                parts[mine] = part;
            });
            workers[i].Start();
        }

        foreach (var worker in workers)
        {
            worker.Join();
        }

        for (var i = 1; i < threads; i++)
        {
            parts[0].Merge(parts[i]);
        }

        return watch.Elapsed;
    }

    private static double BytesPerReplicate(CompiledRun run)
    {
        var scratch = new ReplicateScratch(run);
        var part = new Accumulators(run.Layout);
        Kernel.RunBlock(run, 0, scratch, part);
        var row = new long[run.Layout.Headlines];
        var observer = default(NoObserver);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var replicate = 0; replicate < RunInputs.BlockSize; replicate++)
        {
            Kernel.RunReplicate(scratch, replicate, part, row, ref observer);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)RunInputs.BlockSize;
    }
}
