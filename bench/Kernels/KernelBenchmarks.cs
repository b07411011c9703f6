using BenchmarkDotNet.Attributes;
using CadreOrleans.Simulation;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Bench.Kernels;

/// <summary>One replicate of fifteen years, on the sample district and on invented ones of about 640 and 10,000 officials.</summary>
[MemoryDiagnoser]
public class KernelBenchmarks
{
    private readonly long[] row = new long[128];
    private ReplicateScratch scratch = null!;
    private Accumulators into = null!;
    private NoObserver observer;
    private int replicate;

    [Params("sample", "district", "province")]
    public string Organisation { get; set; } = "sample";

    [GlobalSetup]
    public void Setup()
    {
        var run = CompiledRun.Compile(Organisation == "sample" ? Sample() : TestRun.Inputs(SyntheticDistrict.Make(Organisation == "district" ? 1 : 16), 15, 10_000));
        scratch = new ReplicateScratch(run);
        into = new Accumulators(run.Layout);
    }

    [Benchmark]
    public int Replicate()
    {
        Kernel.RunReplicate(scratch, replicate++ % 64, into, row, ref observer);
        if (replicate % 64 == 0)
        {
            scratch.Positions.Clear();
        }

        return scratch.State.PresentCount;
    }

    /// <summary>Making a run ready: checking, hashing and packing into tables.</summary>
    [Benchmark]
    public CompiledRun Compile() => CompiledRun.Compile(scratch.Run.Inputs);

    private static Simulation.Runs.RunInputs Sample()
    {
        (InitialState state, Simulation.Policies.Policy policy) = SampleDistrict.Pack();
        return TestRun.Inputs(state, 15, 10_000, policy: policy);
    }
}
