namespace CadreOrleans.Ledger.Sqlite;

/// <summary>Something to be done by the writer inside a transaction it shares with others.</summary>
internal abstract class SqliteWork
{
    /// <summary>How much it writes, in events; a group is closed when it holds enough.</summary>
    public required int Weight { get; init; }

    /// <summary>Does it. May be called again when the transaction could not be finished.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>Tells the caller that it is durable.</summary>
    public abstract void Acknowledge();

    /// <summary>Tells the caller that nothing was written.</summary>
    public abstract void Fail(Exception reason);
}

/// <summary>Work with a result.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
internal sealed class SqliteWork<T>(Func<SqliteSession, T> work) : SqliteWork
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    /// <summary>Completes with the result when it is durable.</summary>
    public Task<T> Done => done.Task;

    /// <inheritdoc/>
    public override void Run(SqliteSession session) => result = work(session);

    /// <inheritdoc/>
    public override void Acknowledge() => done.TrySetResult(result!);

    /// <inheritdoc/>
    public override void Fail(Exception reason) => done.TrySetException(reason);
}
