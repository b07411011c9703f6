namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using Microsoft.Data.Sqlite;
using static Microsoft.Data.Sqlite.SqliteType;

/// <summary>Appends commits inside the writer's transactions, with statements prepared once. Belongs to the writer's thread.</summary>
internal sealed class SqliteAppender(SqliteConnection connection, MasterKey master, TimeProvider time) : IDisposable
{
    private readonly SqliteStoredState state = new(connection);

    private readonly PreparedStatement insertEvent = new(
        connection,
        """
        INSERT INTO event (workspace, position, type, type_version, effective_on, recorded_at, actor, on_behalf_of, authority,
            official, key_generation, streams, payload, chain_hash)
        VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13)
        """,
        [Text, Integer, Text, Integer, Text, Integer, Text, Text, Text, Text, Integer, Text, Blob, Blob]);

    private readonly PreparedStatement insertSubject = new(
        connection, "INSERT INTO event_subject (workspace, stream, version, position) VALUES (@0, @1, @2, @3)", [Text, Text, Integer, Integer]);

    private readonly PreparedStatement saveKey = new(
        connection,
        """
        INSERT INTO official_key (workspace, official, generation, wrapped_key) VALUES (@0, @1, @2, @3)
        ON CONFLICT (workspace, official) DO UPDATE SET generation = excluded.generation, wrapped_key = excluded.wrapped_key
        """,
        [Text, Text, Integer, Blob]);

    private readonly PreparedStatement insertCommand = new(
        connection,
        """
        INSERT INTO command (workspace, command_key, request_hash, first_position, last_position, recorded_at, answer)
        VALUES (@0, @1, @2, @3, @4, @5, @6)
        """,
        [Text, Text, Blob, Integer, Integer, Integer, Blob]);

    private readonly PreparedStatement saveWorkspace = new(
        connection,
        """
        INSERT INTO workspace (workspace, head, chain_hash, recorded_at) VALUES (@0, @1, @2, @3)
        ON CONFLICT (workspace) DO UPDATE SET head = excluded.head, chain_hash = excluded.chain_hash, recorded_at = excluded.recorded_at
        """,
        [Text, Integer, Blob, Integer]);

    private readonly Dictionary<WorkspaceId, CommitPlan> plans = [];

    /// <summary>Workspaces to which something was appended since the last <see cref="Forget"/>.</summary>
    public HashSet<WorkspaceId> Moved { get; } = [];

    /// <summary>Writes a commit, or says why not.</summary>
    public CommitOutcome Append(PreparedCommit prepared)
    {
        var commit = prepared.Commit;
        var plan = PlanOf(commit.Workspace);
        if (plan.WithoutWriting(commit) is { } outcome)
        {
            return outcome;
        }

        foreach (var row in plan.Rows(prepared))
        {
            Write(commit.Workspace, plan, row);
        }

        var command = plan.Record(prepared);
        var recordedAt = Moment.ToStored(command.RecordedAt);
        insertCommand.With(
            commit.Workspace.Value,
            commit.CommandKey,
            command.RequestHash.ToArray(),
            command.FirstPosition,
            command.LastPosition,
            recordedAt,
            command.Answer.ToArray()).ExecuteNonQuery();
        saveWorkspace.With(commit.Workspace.Value, plan.Workspace.Head, plan.Workspace.ChainHash, recordedAt).ExecuteNonQuery();
        Moved.Add(commit.Workspace);
        return new CommitOutcome.Committed(command.FirstPosition, command.LastPosition, command.RecordedAt, Replayed: false, command.Answer);
    }

    /// <summary>Drops what was planned: the savepoint it was planned in was undone.</summary>
    public void ForgetPlans() => plans.Clear();

    /// <summary>Starts anew: the transaction is over.</summary>
    public void Forget()
    {
        plans.Clear();
        Moved.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        state.Dispose();
        insertEvent.Dispose();
        insertSubject.Dispose();
        saveKey.Dispose();
        insertCommand.Dispose();
        saveWorkspace.Dispose();
    }

    private CommitPlan PlanOf(WorkspaceId workspace)
    {
        if (!plans.TryGetValue(workspace, out var plan))
        {
            var row = state.Enter(workspace) ?? new WorkspaceRow(0, HashChain.Start(workspace), 0);
            plan = plans[workspace] = new CommitPlan(workspace, row, state.Of(workspace), master, time.GetUtcNow());
        }

        return plan;
    }

    private void Write(WorkspaceId workspace, CommitPlan plan, StoredEvent row)
    {
        insertEvent.With(
            workspace.Value,
            row.Position,
            row.Type,
            row.TypeVersion,
            row.EffectiveOn,
            row.RecordedAt,
            row.Attribution.Actor,
            row.Attribution.OnBehalfOf,
            row.Attribution.Authority,
            row.Official,
            row.KeyGeneration,
            row.Streams,
            row.Payload,
            row.ChainHash).ExecuteNonQuery();
        foreach (var (stream, version) in plan.LastSubjects)
        {
            insertSubject.With(workspace.Value, stream.Value, version, row.Position).ExecuteNonQuery();
        }

        foreach (var key in plan.NewKeys)
        {
            saveKey.With(workspace.Value, key.Official, key.Generation, key.Wrapped).ExecuteNonQuery();
        }

        plan.NewKeys.Clear();
    }
}
