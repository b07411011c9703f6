namespace CadreOrleans.Ledger.Postgres;

using CadreOrleans.Ledger.Hosting;
using Npgsql;

/// <summary>Tells faults of the environment (server, network, disk, rights) from faults of the program.</summary>
internal static class PostgresFaults
{
    /// <summary>Whether writing failed for a reason outside the program, so that a retry with the same key can succeed.</summary>
    public static bool IsEnvironmental(NpgsqlException failed) => failed is not PostgresException { SqlState: var state }
        || state is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege
        || state[..2] is "08" or "28" or "3D" or "53" or "57" or "58" or "XX";

    /// <summary>The fault as one sentence for the operator.</summary>
    public static LedgerUnavailableException ForWriting(NpgsqlException failed) => new(
        (failed as PostgresException)?.SqlState switch
        {
            null => "PostgreSQL does not answer; start it again and repeat the request.",
            PostgresErrorCodes.DiskFull => "The disk of PostgreSQL is full; free some space and try again.",
            PostgresErrorCodes.ReadOnlySqlTransaction => "PostgreSQL takes no writes now: it is a standby or set to read-only.",
            PostgresErrorCodes.InsufficientPrivilege => "The database user may not write the ledger's tables; grant it the rights.",
            var state => $"PostgreSQL cannot write now (state {state}); see its log.",
        },
        failed);
}
