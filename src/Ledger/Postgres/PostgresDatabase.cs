namespace CadreOrleans.Ledger.Postgres;

using System.Data;
using System.Data.Common;
using CadreOrleans.Ledger.Tables;
using Npgsql;

/// <summary>The PostgreSQL database, with a pool of connections.</summary>
internal sealed class PostgresDatabase(NpgsqlDataSource source) : IDatabase, IAsyncDisposable
{
    // A commit is on the server's disk before it is acknowledged, whatever the server's default is.
    private const string Durable = "SET LOCAL synchronous_commit = on";

    /// <summary>The pool.</summary>
    public NpgsqlDataSource Source => source;

    /// <inheritdoc/>
    public async ValueTask<T> ReadAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> read, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        return await read(connection, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<T> ReadSnapshotAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> read, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        return await read(connection, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<T> WriteAsync<T>(Func<DbConnection, CancellationToken, ValueTask<T>> write, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellation);
            await using var transaction = await BeginAsync(connection, cancellation);
            var result = await write(connection, cancellation);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        catch (NpgsqlException failed) when (PostgresFaults.IsEnvironmental(failed))
        {
            throw PostgresFaults.ForWriting(failed);
        }
    }

    /// <summary>Starts a transaction whose commit is durable.</summary>
    public static async ValueTask<NpgsqlTransaction> BeginAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await using var durable = new NpgsqlCommand(Durable, connection, transaction);
        await durable.ExecuteNonQueryAsync(cancellation);
        return transaction;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();
}
