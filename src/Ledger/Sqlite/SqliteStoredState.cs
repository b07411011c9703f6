namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Tables;
using Microsoft.Data.Sqlite;
using static Microsoft.Data.Sqlite.SqliteType;

/// <summary>Looks up, inside the writer's transaction, what a commit rests on. Belongs to the writer's thread.</summary>
internal sealed class SqliteStoredState(SqliteConnection connection) : IDisposable
{
    private readonly PreparedStatement findWorkspace = new(
        connection, "SELECT head, chain_hash, recorded_at FROM workspace WHERE workspace = @0", [Text]);

    private readonly PreparedStatement findVersion = new(
        connection, "SELECT version FROM event_subject WHERE workspace = @0 AND stream = @1 ORDER BY version DESC LIMIT 1", [Text, Text]);

    private readonly PreparedStatement findKey = new(
        connection, "SELECT generation, wrapped_key FROM official_key WHERE workspace = @0 AND official = @1", [Text, Text]);

    private readonly PreparedStatement findCommand = new(
        connection,
        "SELECT first_position, last_position, recorded_at, request_hash, answer FROM command WHERE workspace = @0 AND command_key = @1",
        [Text, Text]);

    /// <summary>The row of a workspace; null when there is none.</summary>
    public WorkspaceRow? Enter(WorkspaceId workspace)
    {
        using var reader = findWorkspace.With(workspace.Value).ExecuteReader();
        return reader.Read() ? new WorkspaceRow(reader.GetInt64(0), reader.Blob(1), reader.GetInt64(2)) : null;
    }

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

    private sealed class InWorkspace(SqliteStoredState state, string workspace) : IStoredState
    {
        public long VersionOf(string stream) => state.findVersion.With(workspace, stream).ExecuteScalar() is long version ? version : 0;

        public OfficialKey? KeyOf(string official)
        {
            using var reader = state.findKey.With(workspace, official).ExecuteReader();
            return reader.Read() ? new OfficialKey(official, reader.GetInt64(0), reader.Blob(1)) : null;
        }

        public RecordedCommand? FindCommand(string commandKey)
        {
            using var reader = state.findCommand.With(workspace, commandKey).ExecuteReader();
            return reader.Read() ? LedgerReads.ReadCommand(reader) : null;
        }
    }
}
