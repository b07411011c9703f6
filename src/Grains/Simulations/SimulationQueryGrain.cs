using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
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
            .Where(StoredRun.Is)
            .Select(record => new RunSummary(
                record.Run.Value, StoredRequest.FromBytes(record.Request).Request, StoredRun.StatusOf(record.Status), record.CreatedAt)),
    ];

    /// <inheritdoc/>
    public async Task<LatestBacktest?> LatestBacktest(Caller caller)
    {
        var workspace = new WorkspaceId(this.GetPrimaryKeyString());
        foreach (var record in (await store.ListAsync(workspace)).Where(record => record.Status == Ledger.Stores.RunStatus.Completed && StoredRun.Is(record)))
        {
            var request = StoredRequest.FromBytes(record.Request).Request;
            if (request.MustBePast && await store.FindAsync(workspace, record.Run) is { Result.IsEmpty: false } kept && StoredResult.FromBytes(kept.Result).Backtest is { } result)
            {
                return new LatestBacktest(record.Run.Value, request.Start!.Value, request.Years, request.Rates, result);
            }
        }

        return null;
    }
}
