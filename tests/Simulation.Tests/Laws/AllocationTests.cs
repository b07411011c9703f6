using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Laws;

public sealed class AllocationTests
{
    [Fact]
    public void RunReplicate_AfterTheFirst_AllocatesNothing()
    {
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 5));
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        var observer = default(NoObserver);
        Kernel.RunReplicate(scratch, 0, into, row, ref observer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var replicate = 1; replicate < 20; replicate++)
        {
            Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
