namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Hosting;
using DbUp;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

/// <summary>Brings a SQLite file to the point where it can be used.</summary>
internal static class SqliteOpening
{
    /// <summary>How the file is opened.</summary>
    public static string ConnectionString(string path, SqliteOpenMode mode, bool pooling = false) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = pooling }.ToString();

    /// <summary>Checks the file, makes it when it is not there, and runs the migrations it lacks.</summary>
    /// <returns>Names of the migrations run.</returns>
    /// <exception cref="LedgerUnavailableException">It is not ours, damaged or newer.</exception>
    public static IReadOnlyList<string> Migrate(string path)
    {
        var latest = Schema.Scripts(LedgerEngine.Sqlite).Count;
        var version = SqliteFile.Inspect(path);
        if (version == latest)
        {
            return [];
        }

        using var connection = new SqliteConnection(ConnectionString(path, SqliteOpenMode.ReadWriteCreate));
        connection.Open();

        // Marked as ours before anything else, and while changes still go straight to the main file.
        Run(connection, $"PRAGMA application_id = {SqliteFile.ApplicationId}");
        Run(connection, "PRAGMA journal_mode = WAL");
        using var shared = new SharedConnection(connection);
        var scripts = Schema.Migrate(DeployChanges.To.SqliteDatabase(shared).JournalToSqliteTable(Schema.JournalTable), LedgerEngine.Sqlite);
        Run(connection, $"PRAGMA user_version = {latest}");
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        return scripts;
    }

    /// <summary>The master key of the file, made with the file's first opening.</summary>
    /// <exception cref="LedgerUnavailableException">It is missing or another.</exception>
    public static async ValueTask<MasterKey> FindMasterKeyAsync(DataFolder folder, LedgerOptions options, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(ConnectionString(folder.DatabaseFile, SqliteOpenMode.ReadWrite));
        connection.Open();
        if (await MasterKeys.FindCheckAsync(connection, cancellation) is { } check)
        {
            return MasterKeys.For(options, folder.MasterKeyFile, check);
        }

        var master = MasterKeys.ForNew(options, folder.MasterKeyFile);
        await MasterKeys.SaveCheckAsync(connection, master, cancellation);
        return master;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
