namespace CadreOrleans.Ledger.Postgres;

using System.Threading.Channels;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Hosting;
using Npgsql;

/// <summary>Takes the commits to one workspace that are waiting in this process as one group: one transaction and one flush serve them all.</summary>
internal sealed class PostgresWriter : IAsyncDisposable
{
    private const int GroupWeight = 10_000;

    private readonly Channel<Waiting> waiting = Channel.CreateUnbounded<Waiting>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Func<IReadOnlyList<PreparedCommit>, Task<IReadOnlyList<CommitOutcome>>> append;
    private readonly Task work;

    /// <summary>Starts the writer.</summary>
    /// <param name="append">Appends a group in one transaction, and gives the outcome of each commit.</param>
    public PostgresWriter(Func<IReadOnlyList<PreparedCommit>, Task<IReadOnlyList<CommitOutcome>>> append)
    {
        this.append = append;
        work = Task.Run(WorkAsync);
    }

    /// <summary>Appends a commit with whatever else is waiting.</summary>
    /// <exception cref="LedgerUnavailableException">The store takes no writes now.</exception>
    public Task<CommitOutcome> AppendAsync(PreparedCommit prepared, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var item = new Waiting(prepared, new TaskCompletionSource<CommitOutcome>(TaskCreationOptions.RunContinuationsAsynchronously));
        return waiting.Writer.TryWrite(item)
            ? item.Outcome.Task.WaitAsync(cancellation)
            : Task.FromException<CommitOutcome>(new ObjectDisposedException(nameof(PostgresWriter)));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await work;
    }

    private async Task WorkAsync()
    {
        var group = new List<Waiting>();
        while (await waiting.Reader.WaitToReadAsync())
        {
            var weight = 0;
            while (weight < GroupWeight && waiting.Reader.TryRead(out var next))
            {
                weight += next.Prepared.Events.Count;
                group.Add(next);
            }

            await WriteAsync(group);
            group.Clear();
        }
    }

    private async Task WriteAsync(IReadOnlyList<Waiting> group)
    {
        try
        {
            var outcomes = await append([.. group.Select(item => item.Prepared)]);
            foreach (var (item, outcome) in group.Zip(outcomes))
            {
                item.Outcome.TrySetResult(outcome);
            }
        }
        catch (Exception) when (group.Count > 1)
        {
            // One of them is at fault, or the server: each alone will tell.
            foreach (var item in group)
            {
                await WriteAsync([item]);
            }
        }
        catch (NpgsqlException failed) when (PostgresFaults.IsEnvironmental(failed))
        {
            group[0].Outcome.TrySetException(PostgresFaults.ForWriting(failed));
        }
        catch (Exception wrong)
        {
            group[0].Outcome.TrySetException(wrong);
        }
    }

    private sealed record Waiting(PreparedCommit Prepared, TaskCompletionSource<CommitOutcome> Outcome);
}
