using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Grains.Simulations;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Simulations;

/// <summary>A run is cancelled without waiting out what its silos are at, and they begin nothing more of it.</summary>
public sealed class CancellationTests(TwoSilos silos)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Cancel_WhileNoLaneIsFree_ReachesItsStateWithoutWaitingForAChunk()
    {
        var (workspace, _) = await CompletedAsync();
        var run = silos.Grains.GetGrain<ISimulationGrain>($"{workspace}/r-long");
        (await run.Start(Caller.LocalAdministrator, Request(10_000, 40))).ShouldBeRecorded();
        using var blocked = await BlockedLane.OfAsync(silos);

        var cancelled = await run.Cancel(Caller.LocalAdministrator).WaitAsync(Patience);

        cancelled.ShouldNotBeNull().Progress.Status.ShouldBe(RunStatus.Cancelled);
        await blocked.ReleaseAsync();
        (await run.Get(Caller.LocalAdministrator)).ShouldNotBeNull().Progress.Status.ShouldBe(RunStatus.Cancelled);
    }

    [Fact]
    public async Task Compute_WhenCancelledWhileItWaits_BeginsNoBlock()
    {
        var (workspace, hash) = await CompletedAsync();
        var chunk = silos.Grains.GetGrain<ISimulationChunkGrain>($"{workspace}/r-cut/0/0");
        var ready = new List<ReadyRun>();
        foreach (var silo in Enumerable.Range(0, 2))
        {
            ready.Add(await silos.Service<CompiledRuns>(silo).GetAsync(new WorkspaceId(workspace), hash));
        }

        var before = ready.Sum(one => one.Lent);
        using var blocked = await BlockedLane.OfAsync(silos);
        using var source = new CancellationTokenSource();
        var computing = chunk.Compute(Caller.System, new ChunkWork(hash, 0, 1), source.Token);
        using var patience = new CancellationTokenSource(Patience);
        await blocked.WhenAskedAsync(patience.Token);
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(computing).WaitAsync(Patience);

        blocked.Fill();

        // The grain takes the next call only when it has done with the first.
        (await chunk.Compute(Caller.System, new ChunkWork(hash, 1, 1), CancellationToken.None).WaitAsync(Patience)).ShouldBeRefused("compute-lane-busy");
        await blocked.ReleaseAsync();

        ready.Sum(one => one.Lent).ShouldBe(before);
        (await silos.Runs.LoadChunksAsync(new WorkspaceId(workspace), new RunId("r-cut"))).ShouldBeEmpty();
    }

    /// <summary>A workspace with a completed run; gives the hash of its inputs.</summary>
    private async Task<(string Workspace, string InputsHash)> CompletedAsync()
    {
        var workspace = (await Committee.FoundAsync(silos)).Name;
        var run = silos.Grains.GetGrain<ISimulationGrain>($"{workspace}/r-short");
        (await run.Start(Caller.LocalAdministrator, Request(128, 1))).ShouldBeRecorded();
        await foreach (var _ in run.Watch(Caller.LocalAdministrator))
        {
            // Only its end is of interest.
        }

        var record = await silos.Runs.FindAsync(new WorkspaceId(workspace), new RunId("r-short"));
        return (workspace, Convert.ToHexStringLower(record.ShouldNotBeNull().InputsHash.Span));
    }

    private static RunRequest Request(int replicates, int years) => new(ScenarioState.Base, null, years, replicates, 1);
}
