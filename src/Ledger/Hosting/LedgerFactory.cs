namespace CadreOrleans.Ledger.Hosting;

using CadreOrleans.Ledger.Postgres;
using CadreOrleans.Ledger.Sqlite;

/// <summary>Opens the ledger that the options describe.</summary>
public static class LedgerFactory
{
    /// <summary>Finds or makes the database, brings its schema up to date, checks that it is ours and whole, and opens it.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LedgerUnavailableException">
    /// The file is corrupted, another program's, or newer than this program; the folder cannot be written or is in use by another process;
    /// the master key is missing or another; PostgreSQL does not answer.
    /// </exception>
    public static async ValueTask<OpenLedger> OpenAsync(LedgerOptions options, CancellationToken cancellation = default) =>
        options.Engine == LedgerEngine.Postgres
            ? await OpenPostgresLedger.OpenAsync(options, cancellation)
            : await OpenSqliteLedger.OpenAsync(options, cancellation);
}
