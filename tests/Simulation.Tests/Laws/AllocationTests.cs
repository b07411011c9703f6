using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Invariants;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Laws;

public sealed class AllocationTests
{
    private static readonly InitialState District = SyntheticDistrict.Make();

    [Fact]
    public void RunReplicate_AfterTheFirst_AllocatesNothing() => ShouldAllocateNothing(TestRun.Inputs(District, years: 5));

    [Fact]
    public void RunReplicate_WithEveryStepOn_AllocatesNothing() => ShouldAllocateNothing(TestRun.Inputs(District, years: 5, policy: TestRun.Whole));

    [Fact]
    public void RunReplicate_WithInterventionsAndAReorganisation_AllocatesNothing()
    {
        var (state, changes) = ConservationTests.Reorganisation(District);
        ShouldAllocateNothing(TestRun.Inputs(state, years: 10, interventions: [.. ConservationTests.RandomInterventions(state, state.AsOfMonth + 1, 60), .. changes]));
    }

    private static void ShouldAllocateNothing(RunInputs inputs)
    {
        var run = CompiledRun.Compile(inputs);
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        var observer = default(NoObserver);
        Kernel.RunReplicate(scratch, 0, into, row, ref observer);
        var least = long.MaxValue;

        // The runtime compiles while code runs and allocates for itself on the running thread; what a replicate allocates shows in
        // every round, what the runtime allocates does not.
        for (var round = 0; round < 10 && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var replicate = 1; replicate < 20; replicate++)
            {
                Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.ShouldBe(0);
    }
}
