namespace CadreOrleans.Ledger.Hosting;

/// <summary>Which database holds the ledger.</summary>
public enum LedgerEngine
{
    /// <summary>One SQLite file in the data folder; one process at a time.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database; many processes.</summary>
    Postgres,
}

/// <summary>Where the ledger is and how it is opened.</summary>
public sealed record LedgerOptions
{
    /// <summary>Environment variable that holds the master key (32 bytes as base64) instead of the file in the data folder.</summary>
    public const string MasterKeyVariable = "CADRE_MASTER_KEY";

    /// <summary>The database.</summary>
    public LedgerEngine Engine { get; init; } = LedgerEngine.Sqlite;

    /// <summary>The data folder; null for the one <see cref="DataFolder.DefaultPath"/> names. With PostgreSQL it holds the master key only.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Npgsql connection string; needed with PostgreSQL.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The master key, 32 bytes as base64; null to take <see cref="MasterKeyVariable"/> or the file <c>master-key</c> in the data folder.</summary>
    public string? MasterKey { get; init; }

    /// <summary>SQLite: largest size of the file, in bytes; writes beyond it are refused as on a full disk. Null for no limit.</summary>
    public long? MaximumBytes { get; init; }

    /// <summary>Gives the recorded times.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>PostgreSQL: how often a waiting reader looks for new events when no hint comes.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(250);
}
