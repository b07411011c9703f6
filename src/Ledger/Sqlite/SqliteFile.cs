namespace CadreOrleans.Ledger.Sqlite;

using System.Buffers.Binary;
using CadreOrleans.Ledger.Hosting;
using Microsoft.Data.Sqlite;

/// <summary>Looks at a SQLite file before anything is done to it: whether it is ours, whole, and not newer than this release.</summary>
internal static class SqliteFile
{
    /// <summary>The application id in the header of our files: "CADR".</summary>
    public const int ApplicationId = 0x43414452;

    private const int HeaderLength = 100;
    private const int UserVersionOffset = 60;
    private const int ApplicationIdOffset = 68;

    // Above this size a full check at every start would take longer than starting may; damage is then found by reading or by verify.
    private const long LargestFullCheck = 64L << 20;

    /// <summary>Number of migrations a file has had; 0 when it is new or empty.</summary>
    /// <exception cref="LedgerUnavailableException">It is not ours, damaged, newer, or cannot be read.</exception>
    public static int Inspect(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length == 0)
            {
                return 0;
            }

            var version = InspectHeader(path);
            CheckWhole(path);
            return version;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new LedgerUnavailableException($"The ledger's file {path} cannot be read; grant access to it.", failed);
        }
        catch (SqliteException failed)
        {
            throw Damaged(path, failed);
        }
    }

    /// <summary>The sentence for a damaged file.</summary>
    public static LedgerUnavailableException Damaged(string path, Exception? inner = null) =>
        new($"The ledger's file {path} is damaged; restore it from a backup. It was left as it is.", inner);

    private static int InspectHeader(string path)
    {
        var header = new byte[HeaderLength];
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        {
            if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.AsSpan().StartsWith("SQLite format 3\0"u8))
            {
                throw new LedgerUnavailableException($"The file {path} is not a database, or is damaged; move it away or restore it from a backup.");
            }
        }

        if (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationIdOffset)) != ApplicationId)
        {
            throw new LedgerUnavailableException($"The file {path} is another program's database; move it away or name another data folder.");
        }

        var version = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(UserVersionOffset));
        return version <= Schema.Scripts(LedgerEngine.Sqlite).Count
            ? version
            : throw new LedgerUnavailableException($"The ledger's file {path} was written by a newer release; start that release or a later one.");
    }

    private static void CheckWhole(string path)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = new FileInfo(path).Length <= LargestFullCheck ? "PRAGMA quick_check(1)" : "SELECT count(*) FROM sqlite_schema";
        if (command.ExecuteScalar() is string and not "ok")
        {
            throw Damaged(path);
        }
    }
}
