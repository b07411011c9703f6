using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger.Stores;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Simulations;

/// <summary>What supervisors of runs work with on a silo.</summary>
public sealed class RunSupervisorFactory(
    IRunStore store,
    CompiledRuns runs,
    RosterKeeper keeper,
    RosterReader reader,
    ComputeLane lane,
    AccessRecorder access,
    IGrainFactory grains,
    TimeProvider time,
    ILogger<RunSupervisorFactory> log)
{
    internal IRunStore Store => store;

    internal CompiledRuns Runs => runs;

    internal RosterReader Reader => reader;

    internal IGrainFactory Grains => grains;

    internal TimeProvider Time => time;

    internal ILogger Log => log;

    internal RunSupervisor Make(RunRecord record, Action<RunRecord> saved) => new(this, record, saved);

    /// <summary>Chunks that may be under way at once: on every silo one for each thread, and one that waits.</summary>
    internal async Task<int> CapacityAsync()
    {
        var hosts = await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);
        return Math.Max(1, hosts.Count) * (lane.Threads + 1);
    }

    /// <summary>Replays one future of a run on this silo's lane.</summary>
    internal async Task<StoryView> TellAsync(RunRecord record, int replicate, Caller caller)
    {
        var ready = await runs.GetAsync(record.Workspace, Convert.ToHexStringLower(record.InputsHash.Span));
        var roster = await keeper.GetAsync(record.Workspace);
        var named = caller.May(Right.Outlook, record.Workspace.Value);
        var maker = new StoryMaker(ready.Run, roster, named);
        var story = await OnLaneAsync(() => maker.Make(record.Run.Value, replicate));
        foreach (var official in maker.Named)
        {
            access.Record(record.Workspace, caller, official, "story");
        }

        return story;
    }

    /// <summary>Runs short work on this silo's lane, waiting for a place; when cancelled it waits no more.</summary>
    internal Task<T> OnLaneAsync<T>(Func<T> work, CancellationToken cancellation = default) => lane.RunAsync(work, time, cancellation).WaitAsync(cancellation);
}
