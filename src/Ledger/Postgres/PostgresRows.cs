namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using Npgsql;
using NpgsqlTypes;

/// <summary>Stores rows as arrays, one statement a table: few round trips for small groups.</summary>
internal static class PostgresRows
{
    private const string Events =
        """
        INSERT INTO event (workspace, position, type, type_version, effective_on, recorded_at, actor, on_behalf_of, authority,
            official, key_generation, streams, payload, chain_hash)
        SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """;

    private const string Subjects =
        "INSERT INTO event_subject (workspace, stream, version, position) SELECT $1, * FROM unnest($2, $3, $4)";

    private const string Keys =
        """
        INSERT INTO official_key (workspace, official, generation, wrapped_key) SELECT $1, * FROM unnest($2, $3, $4)
        ON CONFLICT (workspace, official) DO UPDATE SET generation = excluded.generation, wrapped_key = excluded.wrapped_key
        """;

    private const string Commands =
        """
        INSERT INTO command (workspace, command_key, request_hash, first_position, last_position, recorded_at, answer)
        SELECT $1, * FROM unnest($2, $3, $4, $5, $6, $7)
        """;

    private const string Head = "UPDATE workspace SET head = $2, chain_hash = $3, recorded_at = $4 WHERE workspace = $1";

    /// <summary>Stores events.</summary>
    public static NpgsqlBatchCommand OfEvents(WorkspaceId workspace, IReadOnlyList<StoredEvent> rows) => Change(
        Events,
        workspace,
        Integers(rows, row => row.Position),
        Texts(rows, row => row.Type),
        Integers(rows, row => row.TypeVersion),
        Texts(rows, row => row.EffectiveOn),
        Integers(rows, row => row.RecordedAt),
        Texts(rows, row => row.Attribution.Actor),
        Texts(rows, row => row.Attribution.OnBehalfOf),
        Texts(rows, row => row.Attribution.Authority),
        Texts(rows, row => row.Official),
        Integers(rows, row => row.KeyGeneration),
        Texts(rows, row => row.Streams),
        Blobs(rows, row => row.Payload),
        Blobs(rows, row => row.ChainHash));

    /// <summary>Stores the index of streams.</summary>
    public static NpgsqlBatchCommand OfSubjects(WorkspaceId workspace, IReadOnlyList<SubjectRow> rows) => Change(
        Subjects,
        workspace,
        Texts(rows, row => row.Stream),
        Integers(rows, row => row.Version),
        Integers(rows, row => row.Position));

    /// <summary>Stores officials' keys.</summary>
    public static NpgsqlBatchCommand OfKeys(WorkspaceId workspace, IReadOnlyList<OfficialKey> rows) => Change(
        Keys, workspace, Texts(rows, row => row.Official), Integers(rows, row => row.Generation), Blobs(rows, row => row.Wrapped));

    /// <summary>Stores commands.</summary>
    public static NpgsqlBatchCommand OfCommands(WorkspaceId workspace, IReadOnlyList<(string Key, RecordedCommand Command)> rows) => Change(
        Commands,
        workspace,
        Texts(rows, row => row.Key),
        Blobs(rows, row => row.Command.RequestHash.ToArray()),
        Integers(rows, row => row.Command.FirstPosition),
        Integers(rows, row => row.Command.LastPosition),
        Integers(rows, row => Moment.ToStored(row.Command.RecordedAt)),
        Blobs(rows, row => row.Command.Answer.ToArray()));

    /// <summary>Moves the head of the workspace.</summary>
    public static NpgsqlBatchCommand OfHead(WorkspaceId workspace, WorkspaceRow row) => Change(
        Head,
        workspace,
        new() { Value = row.Head },
        new() { Value = row.ChainHash },
        new() { Value = row.RecordedAt });

    private static NpgsqlBatchCommand Change(string sql, WorkspaceId workspace, params ReadOnlySpan<NpgsqlParameter> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new() { Value = workspace.Value });
        foreach (var value in values)
        {
            command.Parameters.Add(value);
        }

        return command;
    }

    private static NpgsqlParameter Integers<T>(IReadOnlyList<T> rows, Func<T, long> column) => Column(rows, column, NpgsqlDbType.Bigint);

    private static NpgsqlParameter Texts<T>(IReadOnlyList<T> rows, Func<T, string?> column) => Column(rows, column, NpgsqlDbType.Text);

    private static NpgsqlParameter Blobs<T>(IReadOnlyList<T> rows, Func<T, byte[]> column) => Column(rows, column, NpgsqlDbType.Bytea);

    private static NpgsqlParameter Column<T, TValue>(IReadOnlyList<T> rows, Func<T, TValue> column, NpgsqlDbType type) =>
        new() { Value = rows.Select(column).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type };
}
