using CadreOrleans.Cluster.Tests.Processes;
using CadreOrleans.Testing.Postgres;

namespace CadreOrleans.Cluster.Tests;

public sealed class SimulationTests(PostgresServer server)
{
    private const int Replicates = 300;

    [Fact]
    public async Task Run_WhenSilosShareItDieAndComeBack_HasTheHashOfOneSiloAlone()
    {
        var (calm, killed, restarted) = await AloneAsync();
        await using var cluster = await TestCluster.CreateAsync(server);
        var silos = await cluster.StartSilosAsync(3);
        var runs = new Runs(await cluster.StartApiAsync());
        await runs.LoadSampleAsync();

        // All three silos compute.
        var shared = await runs.WhenCompletedAsync(await runs.StartAsync(2 * Replicates, seed: 1));
        Runs.SilosOf(shared).Length.ShouldBe(3);
        Runs.HashOf(shared).ShouldBe(calm);

        // One dies while all compute.
        var disturbed = await runs.StartAsync(4 * Replicates, seed: 2);
        await runs.WhenBegunAsync(disturbed);
        await silos[0].Program.KillAsync();
        Runs.HashOf(await runs.WhenCompletedAsync(disturbed)).ShouldBe(killed);

        // The others die, too; after the restart of everything the run is found unfinished and is finished.
        var interrupted = await runs.StartAsync(4 * Replicates, seed: 3);
        await runs.WhenBegunAsync(interrupted);
        await Task.WhenAll(silos[1].Program.KillAsync(), silos[2].Program.KillAsync());
        await cluster.StartSilosAsync(1);
        Runs.HashOf(await runs.WhenCompletedAsync(interrupted)).ShouldBe(restarted);
    }

    /// <summary>The hashes of the same three runs, undisturbed on one silo.</summary>
    private async Task<(string Calm, string Killed, string Restarted)> AloneAsync()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        await cluster.StartSilosAsync(1);
        var runs = new Runs(await cluster.StartApiAsync());
        await runs.LoadSampleAsync();
        var calm = await runs.WhenCompletedAsync(await runs.StartAsync(2 * Replicates, seed: 1));
        Runs.SilosOf(calm).Length.ShouldBe(1);
        return (
            Runs.HashOf(calm),
            Runs.HashOf(await runs.WhenCompletedAsync(await runs.StartAsync(4 * Replicates, seed: 2))),
            Runs.HashOf(await runs.WhenCompletedAsync(await runs.StartAsync(4 * Replicates, seed: 3))));
    }
}
