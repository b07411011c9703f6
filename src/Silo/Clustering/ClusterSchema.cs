using System.Reflection;
using DbUp;
using DbUp.Engine;
using Npgsql;

namespace CadreOrleans.Silo.Clustering;

/// <summary>
/// The membership tables of a cluster in PostgreSQL, in a schema of their own beside the ledger's, with the statements that Orleans' ADO.NET
/// provider asks for.
/// </summary>
public static class ClusterSchema
{
    private const string SchemaName = "cadre_cluster";
    private const string JournalTable = "schema_version";

    // Any constant will do that is not the ledger's, as long as all our processes take the same.
    private const long MigrationLock = 0x43414453;

    /// <summary>Creates the tables, or brings them up to date. Processes that start at once wait for each other.</summary>
    /// <param name="connectionString">Npgsql connection string of the database.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ClusterUnavailableException">PostgreSQL does not answer, the user may not create tables, or the tables are newer.</exception>
    public static async Task UpgradeAsync(string connectionString, CancellationToken cancellation = default)
    {
        var settings = Parse(connectionString);
        settings.Pooling = false;
        try
        {
            await using var connection = new NpgsqlConnection(settings.ToString());
            await connection.OpenAsync(cancellation);
            await RunAsync(connection, $"SELECT pg_advisory_lock({MigrationLock})", cancellation);
            if (await FindRunAsync(connection, cancellation) is { } run)
            {
                if (run.Except(Scripts()).Any())
                {
                    throw new ClusterUnavailableException("The cluster's tables were written by a newer release; start that release or a later one.");
                }

                if (run.Count == Scripts().Count)
                {
                    return;
                }
            }

            await RunAsync(connection, $"CREATE SCHEMA IF NOT EXISTS {SchemaName}", cancellation);
            Migrate(settings.ToString());
        }
        catch (NpgsqlException failed)
        {
            throw ClusterUnavailableException.For(settings, failed);
        }
    }

    /// <summary>The connection string by which Orleans finds the tables.</summary>
    /// <exception cref="ClusterUnavailableException">It cannot be read.</exception>
    public static string ConnectionStringFor(string connectionString)
    {
        var settings = Parse(connectionString);
        settings.SearchPath = SchemaName;
        return settings.ToString();
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException unreadable)
        {
            throw new ClusterUnavailableException("The connection string for PostgreSQL cannot be read; correct it.", unreadable);
        }
    }

    private static IReadOnlyList<string> Scripts() =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith("Clustering.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static void Migrate(string connectionString)
    {
        var result = DeployChanges.To.PostgresqlDatabase(connectionString)
            .JournalToPostgresqlTable(SchemaName, JournalTable)
            .WithScripts(Scripts().Select(name => new SqlScript(name, Read(name))))
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw new ClusterUnavailableException("The cluster's tables could not be brought up to date; they are as they were before.", result.Error);
        }
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The migrations the database had; null when it had none.</summary>
    private static async Task<List<string>?> FindRunAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var exists = new NpgsqlCommand($"SELECT to_regclass('{SchemaName}.{JournalTable}') IS NOT NULL", connection);
        if (!(bool)(await exists.ExecuteScalarAsync(cancellation))!)
        {
            return null;
        }

        var names = new List<string>();
        await using var command = new NpgsqlCommand($"SELECT scriptname FROM {SchemaName}.{JournalTable}", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
