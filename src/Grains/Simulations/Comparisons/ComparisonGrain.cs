using System.Text.Json;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Ledger.Stores;
using Status = CadreOrleans.Contracts.Simulations.RunStatus;
using StoredStatus = CadreOrleans.Ledger.Stores.RunStatus;

namespace CadreOrleans.Grains.Simulations.Comparisons;

/// <summary>
/// One comparison; see <see cref="IComparisonGrain"/>. Its record is written as soon as its runs are started; the differences are worked out, and
/// kept, when somebody asks for them and every run has completed.
/// </summary>
public sealed class ComparisonGrain(IRunStore store, IGrainFactory grains, TimeProvider time) : Grain, IComparisonGrain
{
    private const int Fewest = 2;
    private const int Most = 8;
    private RunRecord? record;

    private WorkspaceId Workspace => new(GrainKey.WorkspaceOf(this.GetPrimaryKeyString()));

    private RunId Comparison => new(GrainKey.RestOf(this.GetPrimaryKeyString()));

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var found = await store.FindAsync(Workspace, Comparison, cancellationToken);
        record = found is not null && StoredComparison.Is(found) ? found : null;
    }

    /// <inheritdoc/>
    public async Task<Outcome<ComparisonStarted>> Start(Caller caller, ComparisonRequest request)
    {
        if (record is not null)
        {
            return new ComparisonStarted(Comparison.Value, true);
        }

        if (request.Scenarios.Count is < Fewest or > Most)
        {
            return Refusal.Invalid("comparison-scenarios-out-of-range", "scenarios");
        }

        if (request.Scenarios.Distinct(StringComparer.Ordinal).Count() < request.Scenarios.Count)
        {
            return Refusal.Invalid("comparison-scenario-twice", "scenarios");
        }

        var runs = new List<RunRecord>();
        foreach (var scenario in request.Scenarios)
        {
            var run = await RunStarting.StartAsync(
                grains, time, Workspace, caller, new RunRequest(scenario, request.Start, request.Years, request.Replicates, request.Seed) { Rates = request.Rates });
            if (run.Refusal is { } refusal)
            {
                return refusal;
            }

            runs.Add((await store.FindAsync(Workspace, new RunId(run.Value!.Run)))!);
        }

        var key = StoredComparison.KeyOf(runs.Select(run => run.RunKey));
        if (await store.FindByKeyAsync(Workspace, key) is { } same)
        {
            return new ComparisonStarted(same.Run.Value, true);
        }

        var start = StoredRequest.FromBytes(runs[0].Request).Request.Start;
        var stored = new StoredComparison(request with { Start = start }, [.. runs.Select(run => run.Run.Value)]);

        // Completed from the first: it is no run that a restarted silo would take up, and its runs carry on by themselves.
        record = new RunRecord(Comparison, Workspace, key, StoredStatus.Completed, stored.ToBytes(), default, default, null, time.GetUtcNow(), null);
        await store.SaveAsync(record);
        return new ComparisonStarted(Comparison.Value, false);
    }

    /// <inheritdoc/>
    public async Task<ComparisonView?> Get(Caller caller)
    {
        if (record is null)
        {
            return null;
        }

        var stored = StoredComparison.FromBytes(record.Request);
        if (!record.Result.IsEmpty)
        {
            var kept = JsonSerializer.Deserialize<ScenarioComparison[]>(record.Result.Span, StoredRun.Json)!;
            return new ComparisonView(Comparison.Value, stored.Request, Status.Completed, stored.Runs, kept);
        }

        var runs = new List<RunRecord>();
        foreach (var run in stored.Runs)
        {
            if (await store.FindAsync(Workspace, new RunId(run)) is { } found)
            {
                runs.Add(found);
            }
        }

        if (runs.Count < stored.Runs.Count || runs.Any(run => run.Status != StoredStatus.Completed))
        {
            return new ComparisonView(Comparison.Value, stored.Request, StatusOf(runs, stored.Runs.Count), stored.Runs, []);
        }

        var results = new List<StoredResult>();
        foreach (var run in runs)
        {
            await grains.GetGrain<ISimulationGrain>(GrainKey.Of(Workspace, run.Run.Value)).Assumptions(caller);
            results.Add(StoredResult.FromBytes((await store.FindAsync(Workspace, run.Run))!.Result));
        }

        ScenarioComparison[] compared =
            [.. Enumerable.Range(1, results.Count - 1).Select(i => ComparisonMaker.Make(stored.Request.Scenarios[i], stored.Runs[i], results[0], results[i]))];
        record = record with { Result = JsonSerializer.SerializeToUtf8Bytes(compared, StoredRun.Json), FinishedAt = time.GetUtcNow() };
        await store.SaveAsync(record);
        return new ComparisonView(Comparison.Value, stored.Request, Status.Completed, stored.Runs, compared);
    }

    private static Status StatusOf(List<RunRecord> runs, int expected) =>
        runs.Count < expected || runs.Any(run => run.Status == StoredStatus.Failed) ? Status.Failed
        : runs.Any(run => run.Status == StoredStatus.Cancelled) ? Status.Cancelled
        : Status.Running;
}
