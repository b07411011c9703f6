namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Ledger.Archives;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Ledger.Tables;
using Microsoft.Data.Sqlite;

/// <summary>An opened data folder with its SQLite file.</summary>
internal sealed class OpenSqliteLedger : OpenLedger
{
    private readonly DataFolder folder;
    private readonly SqliteDatabase database;
    private readonly MasterKey master;

    private OpenSqliteLedger(DataFolder folder, MasterKey master, LedgerOptions options)
    {
        this.folder = folder;
        this.master = master;
        var signals = new HeadSignals();
        var session = new SqliteSession(SqliteOpening.ConnectionString(folder.DatabaseFile, SqliteOpenMode.ReadWrite), master, options.Time, options.MaximumBytes);
        database = new SqliteDatabase(
            SqliteOpening.ConnectionString(folder.DatabaseFile, SqliteOpenMode.ReadOnly, pooling: true), new SqliteWriter(session, signals));
        Ledger = new SqliteLedger(database, master, signals);
        Runs = new RunTable(database);
        Imports = new ImportTable(database, master);
        AccessLog = new AccessTable(database);
        Keys = new ApiKeyTable(database);
    }

    /// <inheritdoc/>
    public override LedgerEngine Engine => LedgerEngine.Sqlite;

    /// <inheritdoc/>
    public override ILedger Ledger { get; }

    /// <inheritdoc/>
    public override IRunStore Runs { get; }

    /// <inheritdoc/>
    public override IImportStore Imports { get; }

    /// <inheritdoc/>
    public override IAccessLog AccessLog { get; }

    /// <inheritdoc/>
    public override IKeyStore Keys { get; }

    /// <inheritdoc/>
    internal override IDatabase Database => database;

    /// <inheritdoc/>
    internal override MasterKey Master => master;

    /// <inheritdoc/>
    internal override async ValueTask LoadAsync(IEnumerable<ArchiveTable> tables, CancellationToken cancellation) =>
        await database.Writer.RunAsync(
            session =>
            {
                SqliteLoader.Load(session, tables);
                return true;
            },
            weight: int.MaxValue,
            CancellationToken.None);

    /// <summary>Opens the data folder.</summary>
    /// <exception cref="LedgerUnavailableException">See <see cref="LedgerFactory.OpenAsync"/>.</exception>
    public static async ValueTask<OpenLedger> OpenAsync(LedgerOptions options, CancellationToken cancellation)
    {
        var folder = DataFolder.Hold(options.DataFolder ?? DataFolder.DefaultPath());
        try
        {
            SqliteOpening.Migrate(folder.DatabaseFile);
            return new OpenSqliteLedger(folder, await SqliteOpening.FindMasterKeyAsync(folder, options, cancellation), options);
        }
        catch (SqliteException failed)
        {
            folder.Dispose();
            throw SqliteFaults.IsEnvironmental(failed) ? SqliteFaults.ForWriting(failed) : SqliteFile.Damaged(folder.DatabaseFile, failed);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        master.Dispose();
        folder.Dispose();
    }
}
