using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger;
using CadreOrleans.Roster;
using CadreOrleans.Roster.Building;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Following;

/// <summary>Follows the ledger of one workspace and keeps its newest roster.</summary>
internal sealed partial class RosterFollower : IDisposable
{
    private static readonly TimeSpan LookForRemoval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RetryAfterFailure = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PatienceForPosition = TimeSpan.FromSeconds(10);

    private readonly WorkspaceId workspace;
    private readonly ILedger ledger;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly Action<WorkspaceId> removed;
    private readonly SemaphoreSlim folding = new(1);
    private readonly CancellationTokenSource stop = new();
    private readonly CancellationToken stopped;
    private readonly Task<RosterSnapshot> first;
    private RosterBuilder builder;
    private DateTimeOffset? born;
    private volatile RosterSnapshot? newest;
    private volatile InvalidOperationException? broken;

    public RosterFollower(WorkspaceId workspace, ILedger ledger, TimeProvider time, ILogger log, Action<WorkspaceId> removed)
    {
        this.workspace = workspace;
        this.ledger = ledger;
        this.time = time;
        this.log = log;
        this.removed = removed;
        builder = new RosterBuilder(workspace);
        stopped = stop.Token;
        first = Task.Run(CatchUpAsync);
        _ = Task.Run(FollowAsync);
    }

    public async ValueTask<RosterSnapshot> GetAsync(long atLeast)
    {
        if (broken is { } problem)
        {
            throw new InvalidOperationException("The ledger of the workspace cannot be folded.", problem);
        }

        var roster = newest ?? await first;
        if (roster.Version.Position >= atLeast)
        {
            return roster;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        using var timer = time.CreateTimer(static source => ((CancellationTokenSource)source!).Cancel(), patience, PatienceForPosition, Timeout.InfiniteTimeSpan);
        try
        {
            await ledger.WaitBeyondAsync(workspace, atLeast - 1, patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException("The ledger does not reach the position asked for.");
        }

        return await CatchUpAsync();
    }

    /// <summary>Ends the following. What the running round still uses is left to it.</summary>
    public void Dispose()
    {
        stop.Cancel();
        folding.Dispose();
        stop.Dispose();
    }

    private async Task<RosterSnapshot> CatchUpAsync()
    {
        await folding.WaitAsync();
        try
        {
            if (await WasReplacedAsync())
            {
                (builder, newest, born) = (new RosterBuilder(workspace), null, null);
            }

            var before = builder.Position;
            await foreach (var recorded in ledger.ReadAsync(workspace, before))
            {
                if (!builder.CanApply(recorded))
                {
                    // A commit folded already was undone, or records were merged or split: only a fold from the start can read it so.
                    builder = await RosterFold.FromStartAsync(ledger, workspace, (await ledger.GetHeadAsync(workspace)).Position);
                    break;
                }

                builder.Apply(recorded);
                born ??= recorded.RecordedAt;
            }

            if (newest is null || builder.Position > before)
            {
                newest = builder.Freeze();
            }

            return newest;
        }
        finally
        {
            folding.Release();
        }
    }

    /// <summary>Whether the workspace was removed and made anew under its name since it was folded: its settings then began at another moment.</summary>
    private async Task<bool> WasReplacedAsync()
    {
        if (born is not { } known)
        {
            return false;
        }

        var settings = await ledger.ReadStreamAsync(workspace, StreamId.Workspace, 0);
        return settings.Count > 0 ? settings[0].RecordedAt != known : (await ledger.GetHeadAsync(workspace)).Position < builder.Position;
    }

    /// <summary>Waits for the ledger to grow; false when it did not for a while.</summary>
    private async Task<bool> GrewAsync(long at)
    {
        using var round = CancellationTokenSource.CreateLinkedTokenSource(stopped);
        using var timer = time.CreateTimer(static source => ((CancellationTokenSource)source!).Cancel(), round, LookForRemoval, Timeout.InfiniteTimeSpan);
        try
        {
            await ledger.WaitBeyondAsync(workspace, at, round.Token);
            return true;
        }
        catch (OperationCanceledException) when (!stopped.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task FollowAsync()
    {
        while (!stopped.IsCancellationRequested)
        {
            try
            {
                var at = (newest ?? await first).Version.Position;
                if (!await GrewAsync(at) && (await ledger.GetHeadAsync(workspace, stopped)).Position == 0)
                {
                    removed(workspace);
                    return;
                }

                await CatchUpAsync();
            }
            catch (Exception ended) when (stopped.IsCancellationRequested && ended is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (InvalidOperationException wrong)
            {
                // A ledger that cannot be folded stops the projection visibly: old answers would be worse.
                LogCannotFold(log, workspace.Value, wrong.Message);
                broken = wrong;
                return;
            }
#pragma warning disable CA1031 // Whatever the database throws while it is away, following must go on when it is back.
            catch (Exception away)
#pragma warning restore CA1031
            {
                LogFollowingFailed(log, workspace.Value, away.GetType().Name);
                await Task.Delay(RetryAfterFailure, time, CancellationToken.None);
            }
        }
    }
}
