using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Laws;

/// <summary>Third law: partial results can be merged in any grouping and order.</summary>
public sealed class MergeableTests
{
    private static readonly CompiledRun Run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 2, replicates: 192));

    [Fact]
    public void Merge_InAnyGroupingAndOrder_GivesTheSame()
    {
        var left = Merged(Merged(Block(0), Block(1)), Block(2));
        var right = Merged(Block(0), Merged(Block(1), Block(2)));
        var turned = Merged(Merged(Block(2), Block(1)), Block(0));
        AccumulatorCodec.Encode(right).ShouldBe(AccumulatorCodec.Encode(left));
        AccumulatorCodec.Encode(turned).ShouldBe(AccumulatorCodec.Encode(left));
    }

    [Fact]
    public void Merge_WithNothing_ChangesNothing() =>
        AccumulatorCodec.Encode(Merged(Block(1), new Accumulators(Run.Layout))).ShouldBe(AccumulatorCodec.Encode(Block(1)));

    [Fact]
    public void Merge_WithABlockCountedAlready_IsRefusedAndChangesNothing()
    {
        var both = Merged(Block(0), Block(1));
        var before = AccumulatorCodec.Encode(both);
        Should.Throw<ArgumentException>(() => both.Merge(Block(1)));
        AccumulatorCodec.Encode(both).ShouldBe(before);
    }

    [Fact]
    public void Merge_WithAnotherRun_IsRefused()
    {
        var other = CompiledRun.Compile(TestRun.Inputs(Run.Inputs.State, years: 2, replicates: 192, seed: 9));
        Should.Throw<ArgumentException>(() => Block(0).Merge(new Accumulators(other.Layout)));
    }

    [Fact]
    public void Encode_OfAChunkOfEightBlocks_StaysUnderAMebibyte()
    {
        var run = CompiledRun.Compile(TestRun.Inputs(Run.Inputs.State, years: 15, replicates: 512));
        AccumulatorCodec.Encode(TestRun.Run(run)).Length.ShouldBeLessThan(1 << 20);
    }

    [Fact]
    public void Decode_WithAnyByteAltered_IsRefused()
    {
        var bytes = AccumulatorCodec.Encode(Block(0));
        for (var i = 0; i < bytes.Length; i += 997)
        {
            var altered = bytes.ToArray();
            altered[i] ^= 4;
            Should.Throw<InvalidDataException>(() => AccumulatorCodec.Decode(altered, Run.Layout));
        }
    }

    private static Accumulators Block(int block)
    {
        var part = new Accumulators(Run.Layout);
        Kernel.RunBlock(Run, block, new ReplicateScratch(Run), part);
        return part;
    }

    private static Accumulators Merged(Accumulators one, Accumulators other)
    {
        one.Merge(other);
        return one;
    }
}
