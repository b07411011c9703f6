namespace CadreOrleans.Ledger.Sqlite;

using System.Threading.Channels;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Hosting;
using Microsoft.Data.Sqlite;

/// <summary>
/// The one writer: a thread that takes what is waiting in its channel as one group, does it in one transaction with a savepoint
/// each, and acknowledges all when the transaction is on the disk. One flush to the disk serves the whole group.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int GroupWeight = 10_000;

    private readonly Channel<SqliteWork> waiting = Channel.CreateUnbounded<SqliteWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SqliteSession session;
    private readonly HeadSignals signals;

    /// <summary>Starts the writer on a session, which it owns from now on.</summary>
    public SqliteWriter(SqliteSession session, HeadSignals signals)
    {
        this.session = session;
        this.signals = signals;
        new Thread(Work) { IsBackground = true, Name = "ledger writer" }.Start();
    }

    /// <summary>Has work done in a transaction.</summary>
    /// <param name="work">The work; it may run again when its group could not be finished.</param>
    /// <param name="weight">How much it writes, in events.</param>
    /// <param name="cancellation">Gives up waiting; the work is done all the same.</param>
    /// <exception cref="LedgerUnavailableException">The store takes no writes now.</exception>
    public Task<T> RunAsync<T>(Func<SqliteSession, T> work, int weight, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var item = new SqliteWork<T>(work) { Weight = weight };
        return waiting.Writer.TryWrite(item)
            ? item.Done.WaitAsync(cancellation)
            : Task.FromException<T>(new ObjectDisposedException(nameof(SqliteWriter)));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await stopped.Task;
    }

    private void Work()
    {
        var group = new List<SqliteWork>();
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            var weight = 0L;
            while (weight < GroupWeight && waiting.Reader.TryRead(out var next))
            {
                weight += next.Weight;
                group.Add(next);
            }

            Write(group);
            group.Clear();
        }

        session.Dispose();
        stopped.SetResult();
    }

    private void Write(IReadOnlyList<SqliteWork> group)
    {
        try
        {
            session.Appender.Forget();
            session.Begin();
            var done = group.Where(Try).ToList();
            session.Commit();
            done.ForEach(work => work.Acknowledge());
            foreach (var workspace in session.Appender.Moved)
            {
                signals.Pulse(workspace);
            }
        }
        catch (SqliteException failed)
        {
            Undo(group, failed);
        }
    }

    private bool Try(SqliteWork work)
    {
        session.Mark();
        try
        {
            work.Run(session);
        }
        catch (Exception wrong) when (wrong is not SqliteException environmental || !SqliteFaults.IsEnvironmental(environmental))
        {
            session.UndoMark();
            work.Fail(wrong);
            return false;
        }

        session.Release();
        return true;
    }

    private void Undo(IReadOnlyList<SqliteWork> group, SqliteException failed)
    {
        session.Rollback();
        if (group.Count > 1)
        {
            // What is too large for the disk must not keep out what still fits.
            foreach (var work in group)
            {
                Write([work]);
            }
        }
        else
        {
            group[0].Fail(SqliteFaults.IsEnvironmental(failed) ? SqliteFaults.ForWriting(failed) : failed);
        }
    }
}
