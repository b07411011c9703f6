namespace CadreOrleans.Testing.Postgres;

using Npgsql;

/// <summary>An empty database of its own, dropped when disposed.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly Func<Task> drop;

    internal PostgresDatabase(string connectionString, Func<Task> drop)
    {
        ConnectionString = connectionString;
        this.drop = drop;
    }

    /// <summary>Npgsql connection string.</summary>
    public string ConnectionString { get; }

    /// <summary>Runs plain SQL.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Drops it, whoever is still connected.</summary>
    public async ValueTask DisposeAsync() => await drop();
}
