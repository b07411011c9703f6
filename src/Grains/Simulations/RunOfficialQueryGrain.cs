using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Access;
using CadreOrleans.Ledger.Stores;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Reads what a run's start says of officials; see <see cref="IRunOfficialQueryGrain"/>. All of it is the pool's and the file's own answer for that day.</summary>
[StatelessWorker]
public sealed class RunOfficialQueryGrain(IRunStore store, IGrainFactory grains) : Grain, IRunOfficialQueryGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<RunOfficial>> Of(Caller caller, string run, string official, int limit)
    {
        var workspace = new WorkspaceId(this.GetPrimaryKeyString());
        if (!Identifier.IsWellFormed(run) || await store.FindAsync(workspace, new RunId(run)) is not { } record || !StoredRun.Is(record))
        {
            return Refusal.NotFound("run-unknown", "run");
        }

        var request = StoredRequest.FromBytes(record.Request).Request;
        var start = request.Start!.Value;
        var reading = new Reading(AsOf: start.FirstDay.AddDays(-1));
        var reachable = await grains.GetGrain<ICandidatePoolQueryGrain>(workspace.Value).Reachable(caller, reading, official, limit);
        if (reachable.Value is not { } posts)
        {
            return reachable.Refusal!;
        }

        var retires = (await grains.GetGrain<IOfficialQueryGrain>(workspace.Value).Get(caller, reading, official))?.Value.Summary.Retires;
        return new RunOfficial(
            run,
            official,
            posts.Basis.AsOf,
            retires,
            retires is { } day && Month.Of(day).Index < start.Index + (request.Years * 12),
            [.. posts.Value.Posts.Select(post => post.Last is { } last ? Month.Of(last.AddDays(-1)) : (Month?)null)],
            posts.Value);
    }
}
