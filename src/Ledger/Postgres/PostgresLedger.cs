namespace CadreOrleans.Ledger.Postgres;

using System.Collections.Concurrent;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Hosting;

/// <summary>The ledger in a PostgreSQL database that many processes share.</summary>
internal sealed class PostgresLedger(PostgresDatabase database, MasterKey master, HeadSignals signals, LedgerOptions options)
    : DatabaseLedger(database, master), IAsyncDisposable
{
    private readonly ConcurrentDictionary<WorkspaceId, Lazy<PostgresWriter>> writers = new();
    private readonly PostgresAppender appender = new(database.Source, master, options.Time);
    private readonly PostgresHints hints = new(database.Source, signals, options.PollInterval);
    private readonly TimeSpan pollInterval = options.PollInterval;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var writer in writers.Values.Where(writer => writer.IsValueCreated))
        {
            await writer.Value.DisposeAsync();
        }

        await hints.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async ValueTask<CommitOutcome> WriteAsync(PreparedCommit prepared, CancellationToken cancellation) =>
        await writers
            .GetOrAdd(prepared.Commit.Workspace, workspace => new Lazy<PostgresWriter>(() => new PostgresWriter(group => AppendAsync(workspace, group))))
            .Value.AppendAsync(prepared, cancellation);

    /// <inheritdoc/>
    protected override async Task NextMove(WorkspaceId workspace, CancellationToken cancellation)
    {
        // The wall clock, not the one that dates events: what is waited for is another process.
        using var polling = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(signals.NextAsync(workspace), Task.Delay(pollInterval, TimeProvider.System, polling.Token));
        await polling.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private async Task<IReadOnlyList<CommitOutcome>> AppendAsync(WorkspaceId workspace, IReadOnlyList<PreparedCommit> group)
    {
        var outcomes = await appender.AppendAsync(workspace, group, CancellationToken.None);
        hints.Moved(workspace);
        return outcomes;
    }
}
