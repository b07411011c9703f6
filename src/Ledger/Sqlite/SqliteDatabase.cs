namespace CadreOrleans.Ledger.Sqlite;

using System.Data.Common;
using CadreOrleans.Ledger.Tables;
using Microsoft.Data.Sqlite;

/// <summary>The SQLite file: many readers from a pool, one writer.</summary>
internal sealed class SqliteDatabase(string readerConnectionString, SqliteWriter writer) : IDatabase, IAsyncDisposable
{
    /// <summary>The writer.</summary>
    public SqliteWriter Writer => writer;

    /// <inheritdoc/>
    public async ValueTask<T> ReadAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> read, CancellationToken cancellation) =>

        // SQLite's calls block; a caller's turn or request must not.
        await Task.Run(
            async () =>
            {
                await using var connection = new SqliteConnection(readerConnectionString);
                connection.Open();
                return await read(connection, cancellation);
            },
            cancellation);

    /// <inheritdoc/>
    public ValueTask<T> ReadSnapshotAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> read, CancellationToken cancellation) =>
        ReadAsync(
            async (connection, token) =>
            {
                await using var snapshot = ((SqliteConnection)connection).BeginTransaction(deferred: true);
                return await read(connection, token);
            },
            cancellation);

    /// <inheritdoc/>
    public async ValueTask<T> WriteAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> write, CancellationToken cancellation) =>

        // SQLite completes its asynchronous calls synchronously, so nothing is waited for here.
        await writer.RunAsync(session => write(session.Connection, CancellationToken.None).AsTask().GetAwaiter().GetResult(), weight: 1, cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        using var connection = new SqliteConnection(readerConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
