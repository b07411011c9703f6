namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using Npgsql;

/// <summary>Appends a group of commits to one workspace in one transaction, under a lock on the workspace's row.</summary>
internal sealed class PostgresAppender(NpgsqlDataSource source, MasterKey master, TimeProvider time)
{
    // From here on a COPY of its own is quicker than arrays in a statement.
    private const int CopyFrom = 1000;

    private const string Lock = "SELECT head, chain_hash, recorded_at FROM workspace WHERE workspace = $1 FOR UPDATE";
    private const string Create = "INSERT INTO workspace (workspace, head, chain_hash, recorded_at) VALUES ($1, 0, $2, 0) ON CONFLICT DO NOTHING";

    /// <summary>Appends what can be appended.</summary>
    /// <returns>The outcome of each commit, in order; durable.</returns>
    public async Task<IReadOnlyList<CommitOutcome>> AppendAsync(
        WorkspaceId workspace, IReadOnlyList<PreparedCommit> group, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await PostgresDatabase.BeginAsync(connection, cancellation);
        var row = await LockAsync(connection, workspace, cancellation);
        var state = row.Head == 0
            ? PostgresStoredState.Empty()
            : await PostgresStoredState.LoadAsync(connection, workspace, group, cancellation);
        var rows = new GroupRows(new CommitPlan(workspace, row, state, master, time.GetUtcNow()), group);
        await using var batch = new NpgsqlBatch(connection);
        if (group.Sum(prepared => prepared.Events.Count) < CopyFrom)
        {
            var events = rows.Events().ToList();
            batch.BatchCommands.Add(PostgresRows.OfEvents(workspace, events));
            batch.BatchCommands.Add(PostgresRows.OfSubjects(workspace, rows.Subjects));
        }
        else
        {
            await PostgresCopy.EventsAsync(connection, workspace, rows.Events(), cancellation);
            await PostgresCopy.SubjectsAsync(connection, workspace, rows.Subjects, cancellation);
        }

        if (rows.Commands.Count > 0)
        {
            if (rows.Keys.Count > 0)
            {
                batch.BatchCommands.Add(PostgresRows.OfKeys(workspace, rows.Keys));
            }

            batch.BatchCommands.Add(PostgresRows.OfCommands(workspace, rows.Commands));
            batch.BatchCommands.Add(PostgresRows.OfHead(workspace, rows.Head));
            await batch.ExecuteNonQueryAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return rows.Outcomes;
    }

    private static async ValueTask<WorkspaceRow> LockAsync(NpgsqlConnection connection, WorkspaceId workspace, CancellationToken cancellation)
    {
        while (true)
        {
            await using (var find = new NpgsqlCommand(Lock, connection) { Parameters = { new() { Value = workspace.Value } } })
            {
                await using var reader = await find.ExecuteReaderAsync(cancellation);
                if (await reader.ReadAsync(cancellation))
                {
                    return new WorkspaceRow(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1), reader.GetInt64(2));
                }
            }

            await using var create = new NpgsqlCommand(Create, connection)
            {
                Parameters = { new() { Value = workspace.Value }, new() { Value = HashChain.Start(workspace) } },
            };
            await create.ExecuteNonQueryAsync(cancellation);
        }
    }
}
