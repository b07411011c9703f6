namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tables;
using DbUp;
using Npgsql;

/// <summary>Brings a PostgreSQL database to the point where it can be used. Our tables live in a schema of their own.</summary>
internal sealed class PostgresOpening
{
    private const string SchemaName = "cadre";

    // Any constant will do, as long as all our processes take the same.
    private const long MigrationLock = 0x43414452;

    private readonly NpgsqlConnectionStringBuilder connectionString;
    private readonly LedgerOptions options;

    private PostgresOpening(NpgsqlConnectionStringBuilder connectionString, LedgerOptions options)
    {
        this.connectionString = connectionString;
        this.options = options;
    }

    /// <summary>Takes the connection string of the options.</summary>
    /// <exception cref="LedgerUnavailableException">There is none, or it cannot be read.</exception>
    public static PostgresOpening For(LedgerOptions options)
    {
        try
        {
            var given = new NpgsqlConnectionStringBuilder(options.ConnectionString ?? string.Empty);
            if (string.IsNullOrEmpty(given.Host))
            {
                throw new LedgerUnavailableException("PostgreSQL is chosen and no connection string names its host; set one.");
            }

            given.SearchPath = SchemaName;
            given.MaxAutoPrepare = 64;
            given.AutoPrepareMinUsages = 2;
            return new PostgresOpening(given, options);
        }
        catch (ArgumentException unreadable)
        {
            throw new LedgerUnavailableException("The connection string for PostgreSQL cannot be read; correct it.", unreadable);
        }
    }

    /// <summary>Makes the pool.</summary>
    public NpgsqlDataSource CreateSource() => NpgsqlDataSource.Create(connectionString);

    /// <summary>Checks the database and runs the migrations it lacks; one process at a time.</summary>
    /// <returns>Names of the migrations run.</returns>
    /// <exception cref="LedgerUnavailableException">It does not answer, is not ours, or is newer.</exception>
    public async ValueTask<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString.ToString()) { Pooling = false }.ToString());
            await connection.OpenAsync(cancellation);
            await Statement.Of(connection, $"SELECT pg_advisory_lock({MigrationLock})").RunAsync(cancellation);
            var known = Schema.Scripts(LedgerEngine.Postgres);
            var run = await FindRunAsync(connection, cancellation);
            if (run.Except(known).Any())
            {
                throw new LedgerUnavailableException(
                    $"The database {connectionString.Database} was written by a newer release; start that release or a later one.");
            }

            if (run.Count == known.Count)
            {
                return [];
            }

            await Statement.Of(connection, $"CREATE SCHEMA IF NOT EXISTS {SchemaName}").RunAsync(cancellation);
            return Schema.Migrate(
                DeployChanges.To.PostgresqlDatabase(connectionString.ToString()).JournalToPostgresqlTable(SchemaName, Schema.JournalTable),
                LedgerEngine.Postgres);
        }
        catch (NpgsqlException failed)
        {
            throw Unavailable(failed);
        }
    }

    /// <summary>The master key of the database, made with its first opening.</summary>
    /// <exception cref="LedgerUnavailableException">It is missing or another.</exception>
    public async ValueTask<MasterKey> FindMasterKeyAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(options.DataFolder ?? DataFolder.DefaultPath());
        var file = Path.Combine(folder, DataFolder.MasterKeyName);
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            await Statement.Of(connection, $"SELECT pg_advisory_xact_lock({MigrationLock})").RunAsync(cancellation);
            if (await MasterKeys.FindCheckAsync(connection, cancellation) is { } check)
            {
                return MasterKeys.For(options, file, check);
            }

            DataFolder.Make(folder);
            var master = MasterKeys.ForNew(options, file);
            await MasterKeys.SaveCheckAsync(connection, master, cancellation);
            await transaction.CommitAsync(cancellation);
            return master;
        }
        catch (NpgsqlException failed)
        {
            throw Unavailable(failed);
        }
    }

    private static async ValueTask<IReadOnlyList<string>> FindRunAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var tables = await Statement
            .Of(connection, "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = @schema", ("@schema", SchemaName))
            .ListAsync(reader => reader.GetString(0), cancellation);
        if (tables.Count == 0)
        {
            return [];
        }

        return tables.Contains(Schema.JournalTable)
            ? await Statement.Of(connection, $"SELECT scriptname FROM {SchemaName}.{Schema.JournalTable}").ListAsync(reader => reader.GetString(0), cancellation)
            : throw new LedgerUnavailableException(
                $"The schema {SchemaName} of the database belongs to another program; name another database.");
    }

    private LedgerUnavailableException Unavailable(NpgsqlException failed) => new(
        (failed as PostgresException)?.SqlState switch
        {
            null => $"PostgreSQL at {connectionString.Host}:{connectionString.Port} does not answer; start it or correct the connection string.",
            PostgresErrorCodes.InvalidCatalogName => $"PostgreSQL has no database {connectionString.Database}; create it or name another.",
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "PostgreSQL refuses the user or the password; correct the connection string.",
            PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction =>
                "The database user may not create or write the ledger's tables; grant it the rights.",
            var state => $"PostgreSQL at {connectionString.Host}:{connectionString.Port} cannot be used (state {state}); see its log.",
        },
        failed);
}
