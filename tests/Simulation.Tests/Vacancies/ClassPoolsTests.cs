using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Stories;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Vacancies;

/// <summary>A story writes the candidates of each vacancy down; without one they are taken from the pools of the month. The choices are the same.</summary>
public sealed class ClassPoolsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(50_000)]
    public void Run_ByPools_ChoosesAsByCandidatesWrittenDown(int noise)
    {
        var policy = TestPolicy.With(TestRun.Policy, noise: noise);
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(2), years: 15, replicates: 6, policy: policy));
        ResultHash.Of(Count(run, new ReplicateScratch(run))).ShouldBe(ResultHash.Of(Count(run, new ReplicateScratch(run) { Choices = new ChoiceLog() })));
    }

    private static Accumulators Count(CompiledRun run, ReplicateScratch scratch)
    {
        var counted = new Accumulators(run.Layout);
        Kernel.RunBlock(run, 0, scratch, counted);
        return counted;
    }
}
