namespace CadreOrleans.Ledger.Events;

using System.Data.Common;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Tables;

/// <summary>The ledger's queries, the same on both engines.</summary>
internal static class LedgerReads
{
    private const string Range =
        "SELECT " + EventRows.ColumnsWithKey + " FROM event e" + EventRows.JoinKey
        + "WHERE e.workspace = @workspace AND e.position > @after AND e.position <= @until ORDER BY e.position";

    private const string Stream =
        "SELECT " + EventRows.ColumnsWithKey
        + " FROM event_subject s JOIN event e ON e.workspace = s.workspace AND e.position = s.position" + EventRows.JoinKey
        + "WHERE s.workspace = @workspace AND s.stream = @stream AND s.version > @after ORDER BY s.version";

    private const string Command =
        "SELECT first_position, last_position, recorded_at, request_hash, answer FROM command WHERE workspace = @workspace AND command_key = @key";

    private const string Version =
        "SELECT version FROM event_subject WHERE workspace = @workspace AND stream = @stream ORDER BY version DESC LIMIT 1";

    /// <summary>The row of a workspace; null when there is none.</summary>
    public static async ValueTask<WorkspaceRow?> FindWorkspaceAsync(DbConnection connection, WorkspaceId workspace, CancellationToken cancellation)
    {
        var rows = await Statement
            .Of(connection, "SELECT head, chain_hash, recorded_at FROM workspace WHERE workspace = @workspace", ("@workspace", workspace.Value))
            .ListAsync(reader => new WorkspaceRow(reader.GetInt64(0), reader.Blob(1), reader.GetInt64(2)), cancellation);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>All workspaces, in ordinal order.</summary>
    public static async ValueTask<IReadOnlyList<WorkspaceId>> ListWorkspacesAsync(DbConnection connection, CancellationToken cancellation) =>
        await Statement.Of(connection, "SELECT workspace FROM workspace ORDER BY workspace")
            .ListAsync(reader => new WorkspaceId(reader.GetString(0)), cancellation);

    /// <summary>Events after one position up to another.</summary>
    public static ValueTask<List<RecordedEvent>> ReadRangeAsync(
        DbConnection connection, WorkspaceId workspace, MasterKey master, long after, long until, CancellationToken cancellation) =>
        Statement.Of(connection, Range, ("@workspace", workspace.Value), ("@after", after), ("@until", until))
            .ListAsync(reader => EventRows.ReadRecorded(reader, workspace, master), cancellation);

    /// <summary>Events of a stream after a version.</summary>
    public static ValueTask<List<RecordedEvent>> ReadStreamAsync(
        DbConnection connection, WorkspaceId workspace, MasterKey master, StreamId stream, long after, CancellationToken cancellation) =>
        Statement.Of(connection, Stream, ("@workspace", workspace.Value), ("@stream", stream.Value), ("@after", after))
            .ListAsync(reader => EventRows.ReadRecorded(reader, workspace, master), cancellation);

    /// <summary>Number of events in a stream.</summary>
    public static ValueTask<long> ReadVersionAsync(DbConnection connection, WorkspaceId workspace, StreamId stream, CancellationToken cancellation) =>
        Statement.Of(connection, Version, ("@workspace", workspace.Value), ("@stream", stream.Value)).SingleAsync<long>(cancellation);

    /// <summary>What a command key recorded; null when it was never used.</summary>
    public static async ValueTask<RecordedCommand?> FindCommandAsync(
        DbConnection connection, WorkspaceId workspace, string commandKey, CancellationToken cancellation)
    {
        var rows = await Statement.Of(connection, Command, ("@workspace", workspace.Value), ("@key", commandKey)).ListAsync(ReadCommand, cancellation);
        return rows.Count == 0 ? null : rows[0];
    }

    /// <summary>The last position recorded at or before a moment: recorded times ascend, so by halving.</summary>
    public static async ValueTask<long> FindPositionAsync(
        DbConnection connection, WorkspaceId workspace, DateTimeOffset recordedUpTo, CancellationToken cancellation)
    {
        var limit = Moment.ToStored(recordedUpTo);
        var row = await FindWorkspaceAsync(connection, workspace, cancellation);
        var (low, high) = (0L, row?.Head ?? 0);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            var recordedAt = await Statement
                .Of(
                    connection,
                    "SELECT recorded_at FROM event WHERE workspace = @workspace AND position = @position",
                    ("@workspace", workspace.Value),
                    ("@position", middle))
                .SingleAsync<long>(cancellation);
            (low, high) = recordedAt <= limit ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Reads a command's row: first and last position, recorded time, request hash, answer.</summary>
    public static RecordedCommand ReadCommand(DbDataReader reader) =>
        new(reader.GetInt64(0), reader.GetInt64(1), Moment.FromStored(reader.GetInt64(2)), reader.Blob(3), reader.Blob(4));
}
