namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using Microsoft.Data.Sqlite;

/// <summary>Appends commits inside the writer's transactions, with statements prepared once. Belongs to the writer's thread.</summary>
internal sealed class SqliteAppender(SqliteConnection connection, MasterKey master, TimeProvider time) : IDisposable
{
    private readonly SqliteStoredState state = new(connection);

    private readonly PreparedStatement insertEvent = new(
        connection,
        """
        INSERT INTO event (workspace, position, type, type_version, effective_on, recorded_at, actor, on_behalf_of, authority,
            official, key_generation, streams, payload, chain_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly PreparedStatement insertSubject = new(
        connection, "INSERT INTO event_subject (workspace, stream, version, position) VALUES (?, ?, ?, ?)");

    private readonly PreparedStatement saveKey = new(
        connection,
        """
        INSERT INTO official_key (workspace, official, generation, wrapped_key) VALUES (?, ?, ?, ?)
        ON CONFLICT (workspace, official) DO UPDATE SET generation = excluded.generation, wrapped_key = excluded.wrapped_key
        """);

    private readonly PreparedStatement insertCommand = new(
        connection,
        """
        INSERT INTO command (workspace, command_key, request_hash, first_position, last_position, recorded_at, answer)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly PreparedStatement saveWorkspace = new(
        connection,
        """
        INSERT INTO workspace (workspace, head, chain_hash, recorded_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (workspace) DO UPDATE SET head = excluded.head, chain_hash = excluded.chain_hash, recorded_at = excluded.recorded_at
        """);

    private readonly Dictionary<WorkspaceId, CommitPlan> plans = [];
    private readonly List<SubjectRow> subjects = [];

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

        subjects.Clear();
        foreach (var row in plan.Rows(prepared))
        {
            Write(commit.Workspace, row);
            SubjectRow.AddTo(subjects, plan, row);
        }

        WriteIndexed(commit.Workspace, plan);
        var command = plan.Record(prepared);
        var recordedAt = Moment.ToStored(command.RecordedAt);
        insertCommand
            .Bind(commit.Workspace.Value)
            .Bind(commit.CommandKey)
            .Bind(command.RequestHash.Span)
            .Bind(command.FirstPosition)
            .Bind(command.LastPosition)
            .Bind(recordedAt)
            .Bind(command.Answer.Span)
            .Run();
        saveWorkspace.Bind(commit.Workspace.Value).Bind(plan.Workspace.Head).Bind(plan.Workspace.ChainHash).Bind(recordedAt).Run();
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

    private void Write(WorkspaceId workspace, StoredEvent row) => insertEvent
            .Bind(workspace.Value)
            .Bind(row.Position)
            .Bind(row.Type)
            .Bind(row.TypeVersion)
            .Bind(row.EffectiveOn)
            .Bind(row.RecordedAt)
            .Bind(row.Attribution.Actor)
            .Bind(row.Attribution.OnBehalfOf)
            .Bind(row.Attribution.Authority)
            .Bind(row.Official)
            .Bind(row.KeyGeneration)
            .Bind(row.Streams)
            .Bind(row.Payload)
            .Bind(row.ChainHash)
            .Run();
    private void WriteIndexed(WorkspaceId workspace, CommitPlan plan)
    {
        // In the order of their index: a bulk import then fills it page by page instead of all over.
        subjects.Sort();
        foreach (var subject in subjects)
        {
            insertSubject.Bind(workspace.Value).Bind(subject.Stream).Bind(subject.Version).Bind(subject.Position).Run();
        }

        plan.NewKeys.Sort((left, right) => string.CompareOrdinal(left.Official, right.Official));
        foreach (var key in plan.NewKeys)
        {
            saveKey.Bind(workspace.Value).Bind(key.Official).Bind(key.Generation).Bind(key.Wrapped).Run();
        }

        plan.NewKeys.Clear();
    }
}
