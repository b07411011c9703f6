namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;

/// <summary>The ledger in a SQLite file.</summary>
internal sealed class SqliteLedger(SqliteDatabase database, MasterKey master, HeadSignals signals) : DatabaseLedger(database, master)
{
    /// <inheritdoc/>
    public override async ValueTask<bool> EraseOfficialKeyAsync(WorkspaceId workspace, OfficialId official, CancellationToken cancellation = default) =>
        await database.Writer.RunAsync(
            session =>
            {
                session.EmptyLogAfterwards = true;
                return WorkspaceRemoval.EraseKeyAsync(session.Connection, workspace, official, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            },
            weight: 1,
            cancellation);

    /// <inheritdoc/>
    protected override async ValueTask<CommitOutcome> WriteAsync(PreparedCommit prepared, CancellationToken cancellation) =>
        await database.Writer.RunAsync(session => session.Appender.Append(prepared), prepared.Events.Count, cancellation);

    /// <inheritdoc/>
    protected override Task NextMove(WorkspaceId workspace, CancellationToken cancellation) => signals.NextAsync(workspace).WaitAsync(cancellation);
}
