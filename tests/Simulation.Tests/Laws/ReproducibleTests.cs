using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;
using FsCheck;
using FsCheck.Xunit;

namespace CadreOrleans.Simulation.Tests.Laws;

/// <summary>First law: the same inputs give the same bytes, however the work was shared out.</summary>
public sealed class ReproducibleTests
{
    private static readonly CompiledRun Run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 4, replicates: 400));
    private static readonly string Expected = ResultHash.Of(TestRun.Run(Run));

    /// <summary>Blocks dealt to any number of workers in any order, each with scratch of its own, merged in any order, through bytes.</summary>
    [Property(MaxTest = 12)]
    public void ResultHash_OfAnyPartition_IsTheSame(PositiveInt workers, int shuffle)
    {
        var count = 1 + (workers.Get % 5);
        var dice = new Dice((ulong)shuffle);
        var scratch = Enumerable.Range(0, count).Select(_ => new ReplicateScratch(Run)).ToArray();
        var parts = Enumerable.Range(0, count).Select(_ => new Accumulators(Run.Layout)).ToArray();
        foreach (var block in Shuffled(Run.Inputs.Blocks, dice))
        {
            var worker = dice.Below(count);
            Kernel.RunBlock(Run, block, scratch[worker], parts[worker]);
        }

        var merged = new Accumulators(Run.Layout);
        foreach (var part in Shuffled(count, dice))
        {
            merged.Merge(AccumulatorCodec.Decode(AccumulatorCodec.Encode(parts[part]), Run.Layout));
        }

        merged.IsComplete.ShouldBeTrue();
        ResultHash.Of(merged).ShouldBe(Expected);
    }

    /// <summary>Nothing of a replicate is left in the scratch for the next, whichever came before.</summary>
    [Fact]
    public void ResultHash_WithEveryStepOn_IsTheSameInAnyOrder()
    {
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 4, replicates: 192, policy: TestRun.Whole));
        var backwards = new Accumulators(run.Layout);
        var scratch = new ReplicateScratch(run);
        for (var block = run.Inputs.Blocks - 1; block >= 0; block--)
        {
            Kernel.RunBlock(run, block, scratch, backwards);
        }

        ResultHash.Of(backwards).ShouldBe(ResultHash.Of(TestRun.Run(run)));
    }

    [Fact]
    public void ResultHash_OnTwoThreads_IsTheSame()
    {
        var parts = new[] { new Accumulators(Run.Layout), new Accumulators(Run.Layout) };
        Parallel.For(0, 2, worker =>
        {
            var scratch = new ReplicateScratch(Run);
            for (var block = worker; block < Run.Inputs.Blocks; block += 2)
            {
                Kernel.RunBlock(Run, block, scratch, parts[worker]);
            }
        });

        parts[1].Merge(parts[0]);
        ResultHash.Of(parts[1]).ShouldBe(Expected);
    }

    [Fact]
    public void ResultHash_AfterTheStateWentThroughBytes_IsTheSame()
    {
        var inputs = Run.Inputs;
        var stored = InitialStateCodec.Decode(InitialStateCodec.Encode(inputs.State));
        var again = CompiledRun.Compile(TestRun.Inputs(stored, inputs.Years, inputs.Replicates, inputs.Seed));
        again.Key.ShouldBe(Run.Key);
        ResultHash.Of(TestRun.Run(again)).ShouldBe(Expected);
    }

    [Fact]
    public void ResultHash_OfAnotherSeed_IsAnother()
    {
        var inputs = TestRun.Inputs(Run.Inputs.State, years: 4, replicates: 400, seed: 2);
        ResultHash.Of(TestRun.Run(inputs)).ShouldNotBe(Expected);
    }

    private static int[] Shuffled(int count, Dice dice) => [.. Enumerable.Range(0, count).OrderBy(_ => dice.Below(1_000_000))];
}
