using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Simulation.Runs;
using StoredStatus = CadreOrleans.Ledger.Stores.RunStatus;

namespace CadreOrleans.Grains.Simulations;

/// <summary>One run; see <see cref="ISimulationGrain"/>. It owns the run's record and hands out its chunks; it computes nothing itself.</summary>
public sealed class SimulationGrain : Grain, ISimulationGrain, IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(2);

    private readonly IRunStore store;
    private readonly RunPreparation preparation;
    private readonly ComputeLane lane;
    private readonly RunSupervisorFactory supervisors;
    private readonly TimeProvider time;
    private readonly AssumptionRuns assumptions;
    private readonly CancellationTokenSource leaving = new();
    private RunRecord? record;
    private Task<AssumptionView?>? sensitivity;
    private RunSupervisor? supervisor;

    /// <summary>Makes the grain.</summary>
    public SimulationGrain(IRunStore store, RunPreparation preparation, ComputeLane lane, RunSupervisorFactory supervisors, AssumptionRuns assumptions, TimeProvider time)
    {
        this.store = store;
        this.preparation = preparation;
        this.lane = lane;
        this.supervisors = supervisors;
        this.assumptions = assumptions;
        this.time = time;
    }

    private WorkspaceId Workspace => new(GrainKey.WorkspaceOf(this.GetPrimaryKeyString()));

    private RunId Run => new(GrainKey.RestOf(this.GetPrimaryKeyString()));

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var found = await store.FindAsync(Workspace, Run, cancellationToken);
        record = found is not null && StoredRun.Is(found) ? found : null;
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        leaving.Cancel();
        supervisor?.Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<Outcome<RunStarted>> Start(Caller caller, RunRequest request)
    {
        if (record is not null)
        {
            return new RunStarted(Run.Value, true);
        }

        if (RunPreparation.Check(request) is { } impossible)
        {
            return impossible;
        }

        var (view, start, refusal) = await preparation.ViewAsync(Workspace, request);
        if (view is null)
        {
            return refusal!;
        }

        if (await InterventionsAsync(caller, request.Scenario) is not { } interventions)
        {
            return Refusal.NotFound("scenario-unknown", "scenario");
        }

        if (lane.TryRun(() => RunPreparation.Pack(view, request, start, [.. interventions, .. request.Also])) is not { } packing)
        {
            return Refusal.Unavailable("compute-lane-busy");
        }

        var (inputs, rates, unfit) = await packing;
        if (inputs is null)
        {
            return unfit!;
        }

        var asked = request with { Start = start };
        var key = RunKey.Of(inputs).Hex;
        if (await store.FindByKeyAsync(Workspace, key) is { } same)
        {
            return new RunStarted(same.Run.Value, true);
        }

        var hash = await store.SaveInputsAsync(Workspace, StoredInputs.Encode(inputs));
        var stored = new StoredRequest(asked, view.Roster.Version.Position, $"{view.Pack.Id} {view.Pack.Version}") { Targets = RunTargets.Of(view.Pack), Rates = rates!.Used, Range = rates.Range };
        record = new RunRecord(Run, Workspace, key, StoredStatus.Queued, stored.ToBytes(), hash, default, null, time.GetUtcNow(), null);
        await store.SaveAsync(record);
        Supervise();
        return new RunStarted(Run.Value, false);
    }

    /// <inheritdoc/>
    public Task<RunView?> Get(Caller caller) => Task.FromResult(record is null ? null : StoredRun.View(record, supervisor?.Progress));

    /// <inheritdoc/>
    public async IAsyncEnumerable<RunProgress> Watch(Caller caller)
    {
        if (supervisor is null)
        {
            if (record is not null)
            {
                yield return StoredRun.View(record, null).Progress;
            }

            yield break;
        }

        var watched = supervisor;
        while (true)
        {
            var changed = watched.Changed;
            var progress = watched.Progress;
            yield return progress;
            if (progress.Status is not (Contracts.Simulations.RunStatus.Queued or Contracts.Simulations.RunStatus.Running))
            {
                yield break;
            }

            await changed;
        }
    }

    /// <inheritdoc/>
    public async Task<RunView?> Cancel(Caller caller)
    {
        // After a restart the run may not have been taken up yet.
        await Resume(caller);
        if (supervisor is not null)
        {
            await supervisor.CancelAsync();
        }

        return await Get(caller);
    }

    /// <inheritdoc/>
    public async Task<AssumptionView?> Assumptions(Caller caller)
    {
        if (record is not { Status: StoredStatus.Completed })
        {
            return null;
        }

        if (StoredResult.FromBytes(record.Result).Assumptions is { } kept)
        {
            return kept;
        }

        if (sensitivity is null or { IsFaulted: true })
        {
            sensitivity = AssumeAsync();
        }

        return await sensitivity;
    }

    /// <inheritdoc/>
    public async Task<StoryView?> Story(Caller caller, int replicate) =>
        record is { Status: StoredStatus.Completed } && replicate >= 1 && replicate <= StoredResult.FromBytes(record.Result).Provenance.Replicates
            ? await supervisors.TellAsync(record, replicate, caller)
            : null;

    /// <inheritdoc/>
    public Task Resume(Caller caller)
    {
        if (supervisor is null && record is { Status: StoredStatus.Queued or StoredStatus.Running })
        {
            Supervise();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => leaving.Dispose();

    private void Supervise()
    {
        DelayDeactivation(LongestRun);
        supervisor = supervisors.Make(record!, Saved);
        supervisor.Begin();
    }

    /// <summary>Every completed run also gets its band from assumptions, after its result, which does not wait for it.</summary>
    private void Saved(RunRecord saved)
    {
        record = saved;
        if (saved.Status == StoredStatus.Completed)
        {
            sensitivity = AssumeAsync();
        }
    }

    private async Task<AssumptionView?> AssumeAsync()
    {
        var (view, variants) = await assumptions.MakeAsync(record!, leaving.Token);
        record = record! with { Result = (StoredResult.FromBytes(record.Result) with { Assumptions = view, Variants = variants }).ToBytes() };
        await store.SaveAsync(record);
        return view;
    }

    private async Task<IReadOnlyList<Intervention>?> InterventionsAsync(Caller caller, string scenario)
    {
        if (scenario == ScenarioState.Base)
        {
            return [];
        }

        if (!Identifier.IsWellFormed(scenario))
        {
            return null;
        }

        var view = await GrainFactory.GetGrain<IScenarioGrain>(GrainKey.Of(Workspace, scenario)).Get(caller);
        return view is null ? null : [.. view.Interventions.Select(entry => entry.Intervention)];
    }
}
