namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Events;
using Npgsql;
using static NpgsqlTypes.NpgsqlDbType;

/// <summary>Stores rows by binary COPY: no limit of their number, and none of them kept in memory.</summary>
internal static class PostgresCopy
{
    private const string Events =
        """
        COPY event (workspace, position, type, type_version, effective_on, recorded_at, actor, on_behalf_of, authority,
            official, key_generation, streams, payload, chain_hash) FROM STDIN (FORMAT BINARY)
        """;

    private const string Subjects = "COPY event_subject (workspace, stream, version, position) FROM STDIN (FORMAT BINARY)";

    /// <summary>Stores events as they are made.</summary>
    public static async ValueTask EventsAsync(
        NpgsqlConnection connection, WorkspaceId workspace, IEnumerable<StoredEvent> rows, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync(Events, cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(workspace.Value, Text, cancellation);
            await copy.WriteAsync(row.Position, Bigint, cancellation);
            await copy.WriteAsync(row.Type, Text, cancellation);
            await copy.WriteAsync(row.TypeVersion, Bigint, cancellation);
            await copy.WriteAsync(row.EffectiveOn, Text, cancellation);
            await copy.WriteAsync(row.RecordedAt, Bigint, cancellation);
            await copy.WriteAsync(row.Attribution.Actor, Text, cancellation);
            await WriteTextAsync(copy, row.Attribution.OnBehalfOf, cancellation);
            await WriteTextAsync(copy, row.Attribution.Authority, cancellation);
            await WriteTextAsync(copy, row.Official, cancellation);
            await copy.WriteAsync(row.KeyGeneration, Bigint, cancellation);
            await copy.WriteAsync(row.Streams, Text, cancellation);
            await copy.WriteAsync(row.Payload, Bytea, cancellation);
            await copy.WriteAsync(row.ChainHash, Bytea, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    /// <summary>Stores the index of streams.</summary>
    public static async ValueTask SubjectsAsync(
        NpgsqlConnection connection,
        WorkspaceId workspace,
        IEnumerable<SubjectRow> rows,
        CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync(Subjects, cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(workspace.Value, Text, cancellation);
            await copy.WriteAsync(row.Stream, Text, cancellation);
            await copy.WriteAsync(row.Version, Bigint, cancellation);
            await copy.WriteAsync(row.Position, Bigint, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    private static Task WriteTextAsync(NpgsqlBinaryImporter copy, string? text, CancellationToken cancellation) =>
        text is null ? copy.WriteNullAsync(cancellation) : copy.WriteAsync(text, Text, cancellation);
}
