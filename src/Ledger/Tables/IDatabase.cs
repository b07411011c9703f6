namespace CadreOrleans.Ledger.Tables;

using System.Data.Common;

/// <summary>A database of either engine, as the statements that both understand see it.</summary>
internal interface IDatabase
{
    /// <summary>Reads on a connection of its own.</summary>
    ValueTask<T> ReadAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> read, CancellationToken cancellation);

    /// <summary>Reads as <see cref="ReadAsync"/> does; all its queries see one state, while others write.</summary>
    ValueTask<T> ReadSnapshotAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> read, CancellationToken cancellation);

    /// <summary>Writes in one transaction: all or nothing, durable when it returns. May be run again when the transaction could not be finished.</summary>
    /// <exception cref="Hosting.LedgerUnavailableException">The store takes no writes now.</exception>
    ValueTask<T> WriteAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> write, CancellationToken cancellation);
}
