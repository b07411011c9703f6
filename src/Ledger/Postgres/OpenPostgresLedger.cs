namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Ledger.Archives;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Ledger.Tables;
using Npgsql;

/// <summary>An opened PostgreSQL database.</summary>
internal sealed class OpenPostgresLedger : OpenLedger
{
    private readonly PostgresDatabase database;
    private readonly PostgresLedger ledger;
    private readonly MasterKey master;

    private OpenPostgresLedger(PostgresDatabase database, MasterKey master, LedgerOptions options)
    {
        this.database = database;
        this.master = master;
        ledger = new PostgresLedger(database, master, new HeadSignals(), options);
        Runs = new RunTable(database);
        Imports = new ImportTable(database, master);
        AccessLog = new AccessTable(database);
        Keys = new ApiKeyTable(database);
    }

    /// <inheritdoc/>
    public override LedgerEngine Engine => LedgerEngine.Postgres;

    /// <inheritdoc/>
    public override ILedger Ledger => ledger;

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
        await database.WriteAsync((connection, token) => PostgresLoader.LoadAsync((NpgsqlConnection)connection, tables, token), cancellation);

    /// <summary>Opens the database.</summary>
    /// <exception cref="LedgerUnavailableException">See <see cref="LedgerFactory.OpenAsync"/>.</exception>
    public static async ValueTask<OpenLedger> OpenAsync(LedgerOptions options, CancellationToken cancellation)
    {
        var opening = PostgresOpening.For(options);
        await opening.MigrateAsync(cancellation);
        var source = opening.CreateSource();
        try
        {
            return new OpenPostgresLedger(new PostgresDatabase(source), await opening.FindMasterKeyAsync(source, cancellation), options);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await ledger.DisposeAsync();
        await database.DisposeAsync();
        master.Dispose();
    }
}
