namespace CadreOrleans.Ledger.Tables;

using System.Data.Common;
using System.Security.Cryptography;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Stores;

/// <summary>Simulation runs in the tables <c>run</c>, <c>run_inputs</c> and <c>run_chunk</c>.</summary>
internal sealed class RunTable(IDatabase database) : IRunStore
{
    private const string Columns = "run, workspace, run_key, status, request, inputs_hash, result, result_hash, created_at, finished_at";
    private const string ColumnsWithoutResult = "run, workspace, run_key, status, request, inputs_hash, NULL, result_hash, created_at, finished_at";

    private const string Upsert =
        $"""
        INSERT INTO run ({Columns})
        VALUES (@run, @workspace, @key, @status, @request, @inputs, @result, @resultHash, @createdAt, @finishedAt)
        ON CONFLICT (workspace, run) DO UPDATE SET run_key = excluded.run_key, status = excluded.status, request = excluded.request,
            inputs_hash = excluded.inputs_hash, result = excluded.result, result_hash = excluded.result_hash,
            created_at = excluded.created_at, finished_at = excluded.finished_at
        """;

    /// <inheritdoc/>
    public async ValueTask SaveAsync(RunRecord run, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            async (connection, token) =>
            {
                await SaveAsync(connection, run, token);
                return await RunRetention.DropOldestAsync(connection, run.Workspace, token);
            },
            cancellation);

    /// <inheritdoc/>
    public ValueTask<RunRecord?> FindAsync(WorkspaceId workspace, RunId run, CancellationToken cancellation = default) =>
        FirstAsync(
            $"SELECT {Columns} FROM run WHERE workspace = @workspace AND run = @run",
            [("@workspace", workspace.Value), ("@run", run.Value)],
            cancellation);

    /// <inheritdoc/>
    public ValueTask<RunRecord?> FindByKeyAsync(WorkspaceId workspace, string runKey, CancellationToken cancellation = default) =>
        FirstAsync(
            $"""
            SELECT {Columns} FROM run
            WHERE workspace = @workspace AND run_key = @key AND status IN ('Queued', 'Running', 'Completed')
            ORDER BY created_at DESC, run DESC LIMIT 1
            """,
            [("@workspace", workspace.Value), ("@key", runKey)],
            cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RunRecord>> ListAsync(WorkspaceId workspace, CancellationToken cancellation = default) =>
        ListAsync(
            $"SELECT {ColumnsWithoutResult} FROM run WHERE workspace = @workspace ORDER BY created_at DESC, run DESC",
            [("@workspace", workspace.Value)],
            cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RunRecord>> ListUnfinishedAsync(CancellationToken cancellation = default) =>
        ListAsync($"SELECT {Columns} FROM run WHERE status IN ('Queued', 'Running') ORDER BY created_at, run", [], cancellation);

    /// <inheritdoc/>
    public async ValueTask<ReadOnlyMemory<byte>> SaveInputsAsync(
        WorkspaceId workspace, ReadOnlyMemory<byte> inputs, CancellationToken cancellation = default)
    {
        var hash = SHA256.HashData(inputs.Span);
        await database.WriteAsync(
            (connection, token) => Statement.Of(
                connection,
                "INSERT INTO run_inputs (workspace, inputs_hash, inputs) VALUES (@workspace, @hash, @inputs) ON CONFLICT DO NOTHING",
                ("@workspace", workspace.Value),
                ("@hash", hash),
                ("@inputs", inputs)).RunAsync(token),
            cancellation);
        return hash;
    }

    /// <inheritdoc/>
    public async ValueTask<ReadOnlyMemory<byte>?> FindInputsAsync(
        WorkspaceId workspace, ReadOnlyMemory<byte> hash, CancellationToken cancellation = default)
    {
        var inputs = await database.ReadAsync(
            (connection, token) => Statement.Of(
                connection,
                "SELECT inputs FROM run_inputs WHERE workspace = @workspace AND inputs_hash = @hash",
                ("@workspace", workspace.Value),
                ("@hash", hash)).SingleAsync<byte[]>(token),
            cancellation);
        return inputs is null ? default(ReadOnlyMemory<byte>?) : inputs;
    }

    /// <inheritdoc/>
    public async ValueTask SaveChunkAsync(
        WorkspaceId workspace, RunId run, int chunk, ReadOnlyMemory<byte> result, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            (connection, token) => Statement.Of(
                connection,
                "INSERT INTO run_chunk (workspace, run, chunk, result) VALUES (@workspace, @run, @chunk, @result) ON CONFLICT DO NOTHING",
                ("@workspace", workspace.Value),
                ("@run", run.Value),
                ("@chunk", (long)chunk),
                ("@result", result)).RunAsync(token),
            cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<int, ReadOnlyMemory<byte>>> LoadChunksAsync(
        WorkspaceId workspace, RunId run, CancellationToken cancellation = default)
    {
        var chunks = await database.ReadAsync(
            (connection, token) => Statement.Of(
                connection,
                "SELECT chunk, result FROM run_chunk WHERE workspace = @workspace AND run = @run",
                ("@workspace", workspace.Value),
                ("@run", run.Value)).ListAsync(reader => (Chunk: (int)reader.GetInt64(0), Result: reader.Blob(1)), token),
            cancellation);
        return chunks.ToDictionary(entry => entry.Chunk, entry => (ReadOnlyMemory<byte>)entry.Result);
    }

    /// <inheritdoc/>
    public async ValueTask DropChunksAsync(WorkspaceId workspace, RunId run, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            (connection, token) => Statement.Of(
                connection,
                "DELETE FROM run_chunk WHERE workspace = @workspace AND run = @run",
                ("@workspace", workspace.Value),
                ("@run", run.Value)).RunAsync(token),
            cancellation);

    private static ValueTask<int> SaveAsync(DbConnection connection, RunRecord run, CancellationToken cancellation) => Statement.Of(
        connection,
        Upsert,
        ("@run", run.Run.Value),
        ("@workspace", run.Workspace.Value),
        ("@key", run.RunKey),
        ("@status", run.Status.ToString()),
        ("@request", run.Request),
        ("@inputs", run.InputsHash),
        ("@result", run.Result),
        ("@resultHash", run.ResultHash),
        ("@createdAt", Moment.ToStored(run.CreatedAt)),
        ("@finishedAt", run.FinishedAt is { } finished ? Moment.ToStored(finished) : null)).RunAsync(cancellation);

    private static RunRecord Read(DbDataReader reader) => new(
        new RunId(reader.GetString(0)),
        new WorkspaceId(reader.GetString(1)),
        reader.GetString(2),
        Enum.Parse<RunStatus>(reader.GetString(3)),
        reader.Blob(4),
        reader.Blob(5),
        reader.IsDBNull(6) ? ReadOnlyMemory<byte>.Empty : reader.Blob(6),
        reader.Text(7),
        Moment.FromStored(reader.GetInt64(8)),
        reader.Integer(9) is { } finished ? Moment.FromStored(finished) : null);

    private async ValueTask<RunRecord?> FirstAsync(string sql, (string, object?)[] values, CancellationToken cancellation)
    {
        var runs = await ListAsync(sql, values, cancellation);
        return runs.Count == 0 ? null : runs[0];
    }

    private async ValueTask<IReadOnlyList<RunRecord>> ListAsync(string sql, (string, object?)[] values, CancellationToken cancellation) =>
        await database.ReadAsync((connection, token) => Statement.Of(connection, sql, values).ListAsync(Read, token), cancellation);
}
