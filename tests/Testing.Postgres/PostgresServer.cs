namespace CadreOrleans.Testing.Postgres;

using System.Globalization;
using Npgsql;

/// <summary>
/// PostgreSQL for the tests of one process: the server <see cref="ServerVariable"/> names, or one started at the first call and
/// stopped when this is disposed. Register it once: <c>[assembly: AssemblyFixture(typeof(PostgresServer))]</c>.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    /// <summary>Environment variable with the connection string of a server already started, whose user may create databases.</summary>
    public const string ServerVariable = "CADRE_TEST_POSTGRES";

    private readonly Lazy<Task<PostgresProcess>> own = new(PostgresProcess.StartAsync);
    private int databases;

    /// <summary>
    /// Why tests on PostgreSQL are to be skipped: it is not installed. Null when it is, and when <c>CI=true</c>, where a
    /// missing server has to fail.
    /// </summary>
    public static string? SkipReason =>
        Given is null && PostgresProcess.FindPrograms() is null && Environment.GetEnvironmentVariable("CI") != "true"
            ? "PostgreSQL is not installed."
            : null;

    private static string? Given => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } given ? given : null;

    /// <summary>Creates an empty database.</summary>
    public async Task<PostgresDatabase> CreateDatabaseAsync()
    {
        var server = Given ?? (await own.Value).ConnectionString;
        var name = string.Create(
            CultureInfo.InvariantCulture, $"cadre_{Environment.ProcessId}_{Guid.NewGuid():n}_{Interlocked.Increment(ref databases)}");
        await ExecuteAsync(server, $"CREATE DATABASE {name} TEMPLATE template0");
        return new PostgresDatabase(
            new NpgsqlConnectionStringBuilder(server) { Database = name, IncludeErrorDetail = true }.ToString(),
            () => ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
    }

    /// <summary>Stops the server, if it was started here.</summary>
    public async ValueTask DisposeAsync()
    {
        if (own.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            await (await own.Value).DisposeAsync();
        }
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
