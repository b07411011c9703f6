using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Simulations.Comparisons;
using CadreOrleans.Ledger.Stores;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Lists runs; see <see cref="ISimulationQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class SimulationQueryGrain(IRunStore store) : Grain, ISimulationQueryGrain
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RunSummary>> List(Caller caller) =>
    [
        .. (await store.ListAsync(new WorkspaceId(this.GetPrimaryKeyString())))
            .Where(record => !StoredComparison.Is(record))
            .Select(record => new RunSummary(
                record.Run.Value, StoredRequest.FromBytes(record.Request).Request, StoredRun.StatusOf(record.Status), record.CreatedAt)),
    ];
}
