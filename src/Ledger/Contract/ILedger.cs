namespace CadreOrleans.Ledger;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>
/// The append-only record of what was decided, per workspace. Positions are 1, 2, 3 without gaps; what was acknowledged survives
/// a crash of the process and of the machine; a commit is wholly there or wholly absent. Safe for concurrent use.
/// </summary>
public interface ILedger
{
    /// <summary>
    /// Records a commit: all its events or none. Conflicts, a key used twice and a store that takes no writes are outcomes, not exceptions.
    /// </summary>
    /// <param name="commit">What to record. The workspace comes into being with its first commit.</param>
    /// <param name="cancellation">Gives up waiting. The commit may be recorded all the same: retry with the same key to learn which.</param>
    /// <exception cref="ArgumentException">The commit has no events, names a stream twice in one event, or expects two versions of one stream.</exception>
    ValueTask<CommitOutcome> AppendAsync(Commit commit, CancellationToken cancellation = default);

    /// <summary>Looks up what a command key recorded; null when it was never used.</summary>
    ValueTask<RecordedCommand?> FindCommandAsync(WorkspaceId workspace, string commandKey, CancellationToken cancellation = default);

    /// <summary>Events after a position, in order, up to the head seen when reading began. Empty for an unknown workspace.</summary>
    IAsyncEnumerable<RecordedEvent> ReadAsync(WorkspaceId workspace, long afterPosition, CancellationToken cancellation = default);

    /// <summary>Events of one stream after a version of it, in order.</summary>
    ValueTask<IReadOnlyList<RecordedEvent>> ReadStreamAsync(WorkspaceId workspace, StreamId stream, long afterVersion, CancellationToken cancellation = default);

    /// <summary>Where the workspace's ledger ends. Position 0 for an unknown workspace.</summary>
    ValueTask<LedgerHead> GetHeadAsync(WorkspaceId workspace, CancellationToken cancellation = default);

    /// <summary>The last position recorded at or before a moment; 0 when there is none. Recorded times never go back within a workspace.</summary>
    ValueTask<long> FindPositionAsync(WorkspaceId workspace, DateTimeOffset recordedUpTo, CancellationToken cancellation = default);

    /// <summary>Number of events in a stream; 0 when it does not exist.</summary>
    ValueTask<long> GetStreamVersionAsync(WorkspaceId workspace, StreamId stream, CancellationToken cancellation = default);

    /// <summary>All workspaces, in ordinal order.</summary>
    ValueTask<IReadOnlyList<WorkspaceId>> ListWorkspacesAsync(CancellationToken cancellation = default);

    /// <summary>Completes when the workspace's head is beyond the position, at once when it already is.</summary>
    ValueTask WaitBeyondAsync(WorkspaceId workspace, long position, CancellationToken cancellation = default);

    /// <summary>Recomputes the hash chain of a workspace over everything stored, and names the first position that does not fit.</summary>
    ValueTask<VerifyReport> VerifyAsync(WorkspaceId workspace, CancellationToken cancellation = default);

    /// <summary>Removes a workspace with its events, keys, runs and access log, for good.</summary>
    /// <returns>Whether there was one.</returns>
    ValueTask<bool> RemoveWorkspaceAsync(WorkspaceId workspace, CancellationToken cancellation = default);

    /// <summary>
    /// Destroys the key of an official: every personal event recorded so far reads as null from now on, and the chain still verifies.
    /// A personal event recorded later gets a new key.
    /// </summary>
    /// <returns>Whether there was a key.</returns>
    ValueTask<bool> EraseOfficialKeyAsync(WorkspaceId workspace, OfficialId official, CancellationToken cancellation = default);
}
