namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

/// <summary>Looks up, inside the writer's transaction, what a commit rests on. Belongs to the writer's thread.</summary>
internal sealed class SqliteStoredState(SqliteConnection connection) : IDisposable
{
    private readonly PreparedStatement findWorkspace = new(
        connection, "SELECT head, chain_hash, recorded_at FROM workspace WHERE workspace = ?");

    private readonly PreparedStatement findVersion = new(
        connection, "SELECT version FROM event_subject WHERE workspace = ? AND stream = ? ORDER BY version DESC LIMIT 1");

    private readonly PreparedStatement findKey = new(
        connection, "SELECT generation, wrapped_key FROM official_key WHERE workspace = ? AND official = ?");

    private readonly PreparedStatement findCommand = new(
        connection,
        "SELECT first_position, last_position, recorded_at, request_hash, answer FROM command WHERE workspace = ? AND command_key = ?");

    /// <summary>The row of a workspace; null when there is none.</summary>
    public WorkspaceRow? Enter(WorkspaceId workspace) => findWorkspace.Bind(workspace.Value).First(
        row => new WorkspaceRow(sqlite3_column_int64(row, 0), Blob(row, 1), sqlite3_column_int64(row, 2)));

    /// <summary>The stored state of one workspace.</summary>
    public IStoredState Of(WorkspaceId workspace) => new InWorkspace(this, workspace.Value);

    /// <inheritdoc/>
    public void Dispose()
    {
        findWorkspace.Dispose();
        findVersion.Dispose();
        findKey.Dispose();
        findCommand.Dispose();
    }

    private static byte[] Blob(sqlite3_stmt row, int column) => sqlite3_column_blob(row, column).ToArray();

    private sealed class InWorkspace(SqliteStoredState state, string workspace) : IStoredState
    {
        public long VersionOf(string stream) => state.findVersion.Bind(workspace).Bind(stream).First(row => sqlite3_column_int64(row, 0));

        public OfficialKey? KeyOf(string official) => state.findKey.Bind(workspace).Bind(official).First(
            row => new OfficialKey(official, sqlite3_column_int64(row, 0), Blob(row, 1)));

        public RecordedCommand? FindCommand(string commandKey) => state.findCommand.Bind(workspace).Bind(commandKey).First(
            row => new RecordedCommand(
                sqlite3_column_int64(row, 0),
                sqlite3_column_int64(row, 1),
                Moment.FromStored(sqlite3_column_int64(row, 2)),
                Blob(row, 3),
                Blob(row, 4)));
    }
}
