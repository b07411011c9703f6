namespace CadreOrleans.Ledger.Tests.Harness;

using CadreOrleans.Ledger.Hosting;

/// <summary>A database of one engine for a test class, with a way behind the ledger's back.</summary>
public interface ILedgerHarness : IAsyncLifetime
{
    /// <summary>Why the tests cannot run here; null when they can.</summary>
    string? SkipReason { get; }

    /// <summary>The opened ledger all tests of the class share; each uses workspaces of its own.</summary>
    OpenLedger Open { get; }

    /// <summary>The clock that gives its recorded times.</summary>
    TestClock Clock { get; }

    /// <summary>Options of a new and empty database of the engine, removed with the harness.</summary>
    Task<LedgerOptions> NewDatabaseAsync();

    /// <summary>Changes the shared database with plain SQL.</summary>
    Task ExecuteAsync(string sql);
}
