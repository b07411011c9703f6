namespace CadreOrleans.Ledger.Archives;

using CadreOrleans.Ledger.Hosting;

/// <summary>Opens archives for reading.</summary>
internal static class Archive
{
    /// <summary>Has an archive read to its end, and says what it held.</summary>
    /// <exception cref="LedgerUnavailableException">It is missing or damaged.</exception>
    public static async ValueTask<ArchiveReport> ReadAsync(string path, Func<ArchiveReader, ArchiveCheck, Task> read)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var reader = new ArchiveReader(file);
            var check = new ArchiveCheck();
            await read(reader, check);
            return new ArchiveReport(path, check.Workspaces, check.Events, file.Length);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new LedgerUnavailableException($"The archive {path} is not there or cannot be read.", missing);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or FormatException or ArgumentException or InvalidCastException)
        {
            throw new LedgerUnavailableException($"The archive {path} is damaged; take another. {damaged.Message}", damaged);
        }
    }
}
