namespace CadreOrleans.Ledger.Events;

using System.Runtime.CompilerServices;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tables;

/// <summary>What both engines do alike: everything but appending and being told of appends.</summary>
internal abstract class DatabaseLedger(IDatabase database, MasterKey master) : ILedger
{
    // Pages keep a reader from holding a snapshot while its consumer works.
    private const long PageLength = 2000;

    /// <inheritdoc/>
    public async ValueTask<CommitOutcome> AppendAsync(Commit commit, CancellationToken cancellation = default)
    {
        var prepared = PreparedCommit.Of(commit);
        try
        {
            return await WriteAsync(prepared, cancellation);
        }
        catch (LedgerUnavailableException unavailable)
        {
            return new CommitOutcome.Unavailable(unavailable.Message);
        }
    }

    /// <inheritdoc/>
    public ValueTask<RecordedCommand?> FindCommandAsync(WorkspaceId workspace, string commandKey, CancellationToken cancellation = default) =>
        database.ReadAsync((connection, token) => LedgerReads.FindCommandAsync(connection, workspace, commandKey, token), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEvent> ReadAsync(
        WorkspaceId workspace, long afterPosition, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var head = (await GetHeadAsync(workspace, cancellation)).Position;
        var next = ReadPage(Math.Max(afterPosition, 0));
        for (var until = Math.Max(afterPosition, 0) + PageLength; next is not null; until += PageLength)
        {
            var page = await next;

            // Read while the consumer works on this one.
            next = ReadPage(until);
            foreach (var recorded in page)
            {
                yield return recorded;
            }
        }

        Task<List<RecordedEvent>>? ReadPage(long after) => after >= head
            ? null
            : database.ReadAsync(
                (connection, token) => LedgerReads.ReadRangeAsync(connection, workspace, master, after, Math.Min(after + PageLength, head), token),
                cancellation).AsTask();
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<RecordedEvent>> ReadStreamAsync(
        WorkspaceId workspace, StreamId stream, long afterVersion, CancellationToken cancellation = default) =>
        await database.ReadAsync(
            (connection, token) => LedgerReads.ReadStreamAsync(connection, workspace, master, stream, afterVersion, token), cancellation);

    /// <inheritdoc/>
    public async ValueTask<LedgerHead> GetHeadAsync(WorkspaceId workspace, CancellationToken cancellation = default)
    {
        var row = await database.ReadAsync((connection, token) => LedgerReads.FindWorkspaceAsync(connection, workspace, token), cancellation);
        return row is null ? new LedgerHead(0, HashChain.Start(workspace)) : new LedgerHead(row.Head, row.ChainHash);
    }

    /// <inheritdoc/>
    public ValueTask<long> FindPositionAsync(WorkspaceId workspace, DateTimeOffset recordedUpTo, CancellationToken cancellation = default) =>
        database.ReadAsync((connection, token) => LedgerReads.FindPositionAsync(connection, workspace, recordedUpTo, token), cancellation);

    /// <inheritdoc/>
    public ValueTask<long> GetStreamVersionAsync(WorkspaceId workspace, StreamId stream, CancellationToken cancellation = default) =>
        database.ReadAsync((connection, token) => LedgerReads.ReadVersionAsync(connection, workspace, stream, token), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<WorkspaceId>> ListWorkspacesAsync(CancellationToken cancellation = default) =>
        database.ReadAsync(LedgerReads.ListWorkspacesAsync, cancellation);

    /// <inheritdoc/>
    public async ValueTask WaitBeyondAsync(WorkspaceId workspace, long position, CancellationToken cancellation = default)
    {
        while (true)
        {
            // Asked for before the head is read, so that a commit between the two is not missed.
            var moved = NextMove(workspace, cancellation);
            if ((await GetHeadAsync(workspace, cancellation)).Position > position)
            {
                return;
            }

            await moved;
        }
    }

    /// <inheritdoc/>
    public ValueTask<VerifyReport> VerifyAsync(WorkspaceId workspace, CancellationToken cancellation = default) =>
        database.ReadSnapshotAsync((connection, token) => LedgerVerifier.VerifyAsync(connection, workspace, token), cancellation);

    /// <inheritdoc/>
    public virtual async ValueTask<bool> RemoveWorkspaceAsync(WorkspaceId workspace, CancellationToken cancellation = default) =>
        await database.WriteAsync((connection, token) => WorkspaceRemoval.RemoveAsync(connection, workspace, token), cancellation);

    /// <inheritdoc/>
    public virtual async ValueTask<bool> EraseOfficialKeyAsync(WorkspaceId workspace, OfficialId official, CancellationToken cancellation = default) =>
        await database.WriteAsync((connection, token) => WorkspaceRemoval.EraseKeyAsync(connection, workspace, official, token), cancellation);

    /// <summary>Records a commit.</summary>
    /// <exception cref="LedgerUnavailableException">The store takes no writes now.</exception>
    protected abstract ValueTask<CommitOutcome> WriteAsync(PreparedCommit prepared, CancellationToken cancellation);

    /// <summary>Completes when the workspace's head has perhaps moved after the call.</summary>
    protected abstract Task NextMove(WorkspaceId workspace, CancellationToken cancellation);
}
