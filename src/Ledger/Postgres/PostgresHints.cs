namespace CadreOrleans.Ledger.Postgres;

using System.Collections.Concurrent;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Events;
using Npgsql;

/// <summary>
/// Tells other processes that a head has moved, and hears it from them, by NOTIFY on a connection of its own. Only a hint: sent after
/// the commit (inside it, NOTIFY would let one commit at a time through the whole server), many commits in one, and lost when the
/// connection is. Whoever waits also polls.
/// </summary>
internal sealed class PostgresHints : IAsyncDisposable
{
    private const string Channel = "cadre_ledger";

    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<WorkspaceId, bool> moved = new();
    private readonly SemaphoreSlim something = new(0);
    private readonly NpgsqlDataSource source;
    private readonly HeadSignals signals;
    private readonly TimeSpan pause;
    private readonly Task sender;
    private readonly Task listener;

    /// <summary>Starts sending and hearing.</summary>
    public PostgresHints(NpgsqlDataSource source, HeadSignals signals, TimeSpan pause)
    {
        this.source = source;
        this.signals = signals;
        this.pause = pause;
        sender = Task.Run(() => RepeatAsync(SendAsync));
        listener = Task.Run(() => RepeatAsync(ListenAsync));
    }

    /// <summary>Says that the head of a workspace has moved.</summary>
    public void Moved(WorkspaceId workspace)
    {
        signals.Pulse(workspace);
        if (moved.TryAdd(workspace, true))
        {
            something.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Task.WhenAll(sender, listener);
        stopping.Dispose();
        something.Dispose();
    }

    private async Task RepeatAsync(Func<Task> part)
    {
        try
        {
            while (true)
            {
                await TryAsync(part);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The ledger is being closed.
        }
    }

    private async Task TryAsync(Func<Task> part)
    {
        try
        {
            await part();
        }
        catch (NpgsqlException)
        {
            // Polling goes on meanwhile; the next try may find the server back.
            await Task.Delay(pause, TimeProvider.System, stopping.Token);
        }
    }

    private async Task SendAsync()
    {
        await something.WaitAsync(stopping.Token);
        foreach (var workspace in moved.Keys)
        {
            // Taken off before it is sent: a commit during the sending is hinted again.
            moved.TryRemove(workspace, out _);
            await using var command = source.CreateCommand($"SELECT pg_notify('{Channel}', $1)");
            command.Parameters.Add(new() { Value = workspace.Value });
            await command.ExecuteNonQueryAsync(stopping.Token);
        }
    }

    private async Task ListenAsync()
    {
        await using var connection = await source.OpenConnectionAsync(stopping.Token);
        connection.Notification += (_, hint) => Hear(hint.Payload);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping.Token);
        }

        signals.PulseAll();
        while (true)
        {
            await connection.WaitAsync(stopping.Token);
        }
    }

    private void Hear(string workspace)
    {
        if (Identifier.IsWellFormed(workspace))
        {
            signals.Pulse(new WorkspaceId(workspace));
        }
    }
}
