using System.Globalization;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Simulation;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Computes one chunk of a run; see <see cref="ISimulationChunkGrain"/>.</summary>
[ChunkPlacement]
public sealed class SimulationChunkGrain(CompiledRuns runs, ComputeLane lane, IRunStore store, ILocalSiloDetails silo, TimeProvider time)
    : Grain, ISimulationChunkGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<ChunkCounts>> Compute(Caller caller, ChunkWork work, CancellationToken cancellation = default)
    {
        var key = this.GetPrimaryKeyString();
        var workspace = new WorkspaceId(GrainKey.WorkspaceOf(key));
        var run = new RunId(GrainKey.RestOf(key).Split('/')[0]);
        try
        {
            var ready = await runs.GetAsync(workspace, work.InputsHash).WaitAsync(cancellation);
            var begun = time.GetTimestamp();
            if (lane.TryRun(() => Run(ready, work, cancellation)) is not { } running)
            {
                return Refusal.Unavailable("compute-lane-busy");
            }

            var counts = await running.WaitAsync(cancellation);
            await store.SaveChunkAsync(workspace, run, work.FirstBlock, counts, cancellation);
            return new ChunkCounts(counts, SiloName(silo), time.GetElapsedTime(begun).TotalSeconds);
        }
        finally
        {
            DeactivateOnIdle();
        }
    }

    private static byte[] Run(ReadyRun ready, ChunkWork work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var scratch = ready.Borrow();
        var into = new Accumulators(ready.Run.Layout);
        for (var block = work.FirstBlock; block < work.FirstBlock + work.Blocks; block++)
        {
            Kernel.RunBlock(ready.Run, block, scratch, into, cancellation);
        }

        ready.GiveBack(scratch);
        return AccumulatorCodec.Encode(into);
    }

    /// <summary>Tells silos apart without telling their addresses.</summary>
    private static string SiloName(ILocalSiloDetails silo) =>
        "silo-" + (silo.SiloAddress.GetConsistentHashCode() & 0xFFFF).ToString("x4", CultureInfo.InvariantCulture);
}
