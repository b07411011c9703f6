using CadreOrleans.Cluster.Tests.Processes;
using CadreOrleans.Testing.Postgres;

namespace CadreOrleans.Cluster.Tests;

public sealed class SimulationTests(PostgresServer server)
{
    private const int Replicates = 2000;
    private const int ManyReplicates = 10000;

    [Fact]
    public async Task Run_WhenTwoSilosCompute_HasTheHashOfOneSiloAlone()
    {
        await using var alone = await TestCluster.CreateAsync(server);
        await alone.StartSilosAsync(1);
        var onOne = new Runs(await alone.StartApiAsync());
        await onOne.LoadSampleAsync();
        await using var cluster = await TestCluster.CreateAsync(server);
        await cluster.StartSilosAsync(2);
        var onTwo = new Runs(await cluster.StartApiAsync());
        await onTwo.LoadSampleAsync();

        var single = await onOne.WhenCompletedAsync(await onOne.StartAsync(Replicates, seed: 1));
        var shared = await onTwo.WhenCompletedAsync(await onTwo.StartAsync(Replicates, seed: 1));

        Runs.SilosOf(single).Length.ShouldBe(1);
        Runs.SilosOf(shared).Length.ShouldBe(2);
        Runs.HashOf(shared).ShouldBe(Runs.HashOf(single));
    }

    [Fact]
    public async Task Run_WhenEachSiloInTurnIsKilled_EndsWithTheHashOfAnUndisturbedRun()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        var silos = await cluster.StartSilosAsync(2);
        var runs = new Runs(await cluster.StartApiAsync());
        await runs.LoadSampleAsync();

        // One of the two sees the run to its end and the other only computes for it: whichever is killed, the run must go on.
        var disturbed = await runs.StartAsync(ManyReplicates, seed: 7);
        await runs.WhenBegunAsync(disturbed);
        await silos[0].Program.KillAsync();
        var first = await runs.WhenCompletedAsync(disturbed);
        await cluster.StartSilosAsync(1);
        var again = await runs.StartAsync(ManyReplicates, seed: 8);
        await runs.WhenBegunAsync(again);
        await silos[1].Program.KillAsync();
        var second = await runs.WhenCompletedAsync(again);

        await using var undisturbed = await TestCluster.CreateAsync(server);
        await undisturbed.StartSilosAsync(2);
        var calm = new Runs(await undisturbed.StartApiAsync());
        await calm.LoadSampleAsync();
        Runs.HashOf(first).ShouldBe(Runs.HashOf(await calm.WhenCompletedAsync(await calm.StartAsync(ManyReplicates, seed: 7))));
        Runs.HashOf(second).ShouldBe(Runs.HashOf(await calm.WhenCompletedAsync(await calm.StartAsync(ManyReplicates, seed: 8))));
    }

    [Fact]
    public async Task Run_WhenTheWholeClusterIsRestarted_IsFinishedByTheNext()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        var silos = await cluster.StartSilosAsync(2);
        var api = new Runs(await cluster.StartApiAsync());
        await api.LoadSampleAsync();
        var run = await api.StartAsync(ManyReplicates, seed: 9);
        await api.WhenBegunAsync(run);
        await Task.WhenAll(silos.Select(silo => silo.Program.KillAsync()));

        await cluster.StartSilosAsync(1);
        var after = new Runs(await cluster.StartApiAsync());

        Runs.HashOf(await after.WhenCompletedAsync(run)).ShouldNotBeEmpty();
    }
}
