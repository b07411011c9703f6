namespace CadreOrleans.Ledger.Sqlite;

using CadreOrleans.Ledger.Hosting;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

/// <summary>Tells faults of the environment (disk, rights, damage) from faults of the program.</summary>
internal static class SqliteFaults
{
    /// <summary>Whether writing failed for a reason outside the program, so that nothing was written and a retry can succeed.</summary>
    public static bool IsEnvironmental(SqliteException failed) =>
        failed.SqliteErrorCode is SQLITE_FULL or SQLITE_IOERR or SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_BUSY or SQLITE_LOCKED
            or SQLITE_CORRUPT or SQLITE_NOTADB or SQLITE_PERM or SQLITE_AUTH;

    /// <summary>The fault as one sentence for the operator.</summary>
    public static LedgerUnavailableException ForWriting(SqliteException failed) => new(
        failed.SqliteErrorCode switch
        {
            SQLITE_FULL => "The disk with the data folder is full; free some space and try again.",
            SQLITE_READONLY or SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH => "The data folder cannot be written; grant access to it and try again.",
            SQLITE_CORRUPT or SQLITE_NOTADB => "The ledger's file is damaged; stop, and restore it from a backup.",
            SQLITE_BUSY or SQLITE_LOCKED => "Another program holds the ledger's file; close it and try again.",
            _ => "The disk with the data folder reports errors; check it and try again.",
        },
        failed);
}
