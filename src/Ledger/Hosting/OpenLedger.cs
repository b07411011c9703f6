namespace CadreOrleans.Ledger.Hosting;

using CadreOrleans.Ledger.Archives;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Ledger.Tables;

/// <summary>An opened database: the ledger and the ordinary tables beside it. Disposing closes it and frees the data folder.</summary>
public abstract class OpenLedger : IAsyncDisposable
{
    /// <summary>Which database it is.</summary>
    public abstract LedgerEngine Engine { get; }

    /// <summary>The ledger.</summary>
    public abstract ILedger Ledger { get; }

    /// <summary>Simulation runs.</summary>
    public abstract IRunStore Runs { get; }

    /// <summary>Files dropped for import.</summary>
    public abstract IImportStore Imports { get; }

    /// <summary>Who read whose file.</summary>
    public abstract IAccessLog AccessLog { get; }

    /// <summary>API keys.</summary>
    public abstract IKeyStore Keys { get; }

    /// <summary>The database beneath, for what works on all tables alike.</summary>
    internal abstract IDatabase Database { get; }

    /// <summary>The master key the ledger is encrypted with.</summary>
    internal abstract MasterKey Master { get; }

    /// <summary>Loads the tables of an archive in one transaction; when reading them fails, nothing is loaded.</summary>
    internal abstract ValueTask LoadAsync(IEnumerable<ArchiveTable> tables, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
