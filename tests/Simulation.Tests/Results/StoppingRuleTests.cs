using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

public sealed class StoppingRuleTests
{
    [Theory]
    [InlineData(0, 8)]
    [InlineData(8, 8)]
    [InlineData(9, 16)]
    [InlineData(17, 32)]
    [InlineData(33, 40)]
    public void PrefixFor_WithATarget_IsAPowerOfTwoOf512OrAll(int blocks, int expected) =>
        StoppingRule.PrefixFor(Inputs(1), blocks).ShouldBe(expected);

    [Fact]
    public void PrefixFor_WithoutTargets_IsEverything() =>
        StoppingRule.PrefixFor(TestRun.Inputs(SyntheticDistrict.Make(), years: 1, replicates: 2560), 0).ShouldBe(40);

    [Fact]
    public void IsMet_WhenTheHalfWidthIsJustReached_HoldsAndFailsJustBelowIt()
    {
        var headline = ResultBuilder.Headlines(Merged(Inputs(1))).Single(one => one.Code == IndicatorCodes.Officials);
        var halfWidth = 1.96 * headline.Estimate.StandardError * 1_000_000;
        Met((long)halfWidth + 1).ShouldBeTrue();
        Met((long)halfWidth - 1).ShouldBeFalse();
    }

    [Fact]
    public void RunKey_WithAnotherTarget_IsAnother() => RunKey.Of(Inputs(1)).ShouldNotBe(RunKey.Of(Inputs(2)));

    [Fact]
    public void RunKey_WithATargetOfZero_IsRefused() => Should.Throw<ArgumentException>(() => RunKey.Of(Inputs(0)));

    private static bool Met(long halfWidth)
    {
        var inputs = Inputs(halfWidth);
        return StoppingRule.IsMet(inputs, Merged(inputs));
    }

    private static Accumulators Merged(RunInputs inputs)
    {
        var run = CompiledRun.Compile(inputs);
        var merged = new Accumulators(run.Layout);
        var scratch = new ReplicateScratch(run);
        for (var block = 0; block < 2; block++)
        {
            Kernel.RunBlock(run, block, scratch, merged);
        }

        return merged;
    }

    private static RunInputs Inputs(long halfWidth) => new()
    {
        State = SyntheticDistrict.Make(),
        Policy = TestRun.Policy,
        Interventions = [],
        Start = SyntheticDistrict.Make().AsOfMonth + 1,
        Years = 2,
        Replicates = 2560,
        Seed = 1,
        Precision = [new PrecisionTarget(IndicatorCodes.Officials, halfWidth)],
    };
}
