namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Tables;
using Npgsql;

/// <summary>What a group of commits rests on, looked up in one round trip after the workspace's row is locked.</summary>
internal sealed class PostgresStoredState : IStoredState
{
    private const string Commands =
        """
        SELECT first_position, last_position, recorded_at, request_hash, answer, command_key
        FROM command WHERE workspace = $1 AND command_key = ANY($2)
        """;

    private const string Versions =
        """
        SELECT wanted.stream, latest.version
        FROM unnest($2) AS wanted(stream)
        CROSS JOIN LATERAL (
            SELECT version FROM event_subject s WHERE s.workspace = $1 AND s.stream = wanted.stream ORDER BY version DESC LIMIT 1) AS latest
        """;

    private const string Keys = "SELECT official, generation, wrapped_key FROM official_key WHERE workspace = $1 AND official = ANY($2)";

    private readonly Dictionary<string, RecordedCommand> commands = [];
    private readonly Dictionary<string, long> versions = [];
    private readonly Dictionary<string, OfficialKey> keys = [];

    /// <summary>Looks up what the commits need.</summary>
    public static async ValueTask<PostgresStoredState> LoadAsync(
        NpgsqlConnection connection, WorkspaceId workspace, IReadOnlyList<PreparedCommit> group, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        Ask(Commands, group.Select(prepared => prepared.Commit.CommandKey));
        Ask(Versions, group.SelectMany(prepared => prepared.StreamsConcerned()));
        Ask(Keys, group.SelectMany(prepared => prepared.OfficialsConcerned()));
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var state = new PostgresStoredState();
        while (await reader.ReadAsync(cancellation))
        {
            state.commands.Add(reader.GetString(5), LedgerReads.ReadCommand(reader));
        }

        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            state.versions.Add(reader.GetString(0), reader.GetInt64(1));
        }

        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            state.keys.Add(reader.GetString(0), new OfficialKey(reader.GetString(0), reader.GetInt64(1), reader.Blob(2)));
        }

        return state;

        void Ask(string sql, IEnumerable<string> wanted) => batch.BatchCommands.Add(
            new NpgsqlBatchCommand(sql)
            {
                Parameters = { new() { Value = workspace.Value }, new() { Value = wanted.Distinct().ToArray() } },
            });
    }

    /// <summary>The state of a workspace without events.</summary>
    public static PostgresStoredState Empty() => new();

    /// <inheritdoc/>
    public long VersionOf(string stream) => versions.GetValueOrDefault(stream);

    /// <inheritdoc/>
    public OfficialKey? KeyOf(string official) => keys.GetValueOrDefault(official);

    /// <inheritdoc/>
    public RecordedCommand? FindCommand(string commandKey) => commands.GetValueOrDefault(commandKey);
}
