using System.Collections.Concurrent;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger;
using CadreOrleans.Roster;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Following;

/// <summary>Keeps the rosters of this silo's active workspaces current by following the ledger. The one place from which anything is read.</summary>
public sealed class RosterKeeper : IAsyncDisposable
{
    private const int PastRostersKept = 4;

    private readonly ILedger ledger;
    private readonly TimeProvider time;
    private readonly ILogger<RosterKeeper> log;
    private readonly ConcurrentDictionary<WorkspaceId, RosterFollower> followers = new();
    private readonly PastRosters past = new(PastRostersKept);

    /// <summary>Makes a keeper that follows nothing yet.</summary>
    public RosterKeeper(ILedger ledger, TimeProvider time, ILogger<RosterKeeper> log)
    {
        this.ledger = ledger;
        this.time = time;
        this.log = log;
    }

    /// <summary>The newest roster of a workspace, at least as new as a position; null when there is no such workspace.</summary>
    /// <exception cref="TimeoutException">The ledger does not reach the position in time: it was never given out.</exception>
    public async ValueTask<RosterSnapshot?> GetAsync(WorkspaceId workspace, long? atLeast = null)
    {
        if (!followers.TryGetValue(workspace, out var follower))
        {
            if ((await ledger.GetHeadAsync(workspace)).Position == 0)
            {
                return null;
            }

            follower = followers.GetOrAdd(workspace, id => new RosterFollower(id, ledger, time, log, Forget));
        }

        return await follower.GetAsync(atLeast ?? 0);
    }

    /// <summary>The roster as it was known at a moment; null when there was no such workspace yet.</summary>
    public async ValueTask<RosterSnapshot?> GetKnownAtAsync(WorkspaceId workspace, DateTimeOffset knownAt)
    {
        var position = await ledger.FindPositionAsync(workspace, knownAt);
        if (position == 0)
        {
            return null;
        }

        return await GetUpToAsync(workspace, position);
    }

    /// <summary>The roster as it stood before a ledger position; null when there was no such workspace yet.</summary>
    public async ValueTask<RosterSnapshot?> GetKnownBeforeAsync(WorkspaceId workspace, long position) =>
        position <= 1 ? null : await GetUpToAsync(workspace, position - 1);

    private async ValueTask<RosterSnapshot?> GetUpToAsync(WorkspaceId workspace, long position)
    {
        var newest = await GetAsync(workspace);
        return newest?.Version.Position == position ? newest : await past.GetAsync(workspace, position, () => FoldAsync(workspace, position));
    }

    /// <summary>Stops following a workspace that was removed.</summary>
    public void Forget(WorkspaceId workspace)
    {
        if (followers.TryRemove(workspace, out var follower))
        {
            follower.Dispose();
        }

        past.Forget(workspace);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        foreach (var workspace in followers.Keys)
        {
            Forget(workspace);
        }

        return ValueTask.CompletedTask;
    }

    private async Task<RosterSnapshot> FoldAsync(WorkspaceId workspace, long upTo) => (await RosterFold.FromStartAsync(ledger, workspace, upTo)).Freeze();
}
