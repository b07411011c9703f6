namespace CadreOrleans.Ledger.Archives;

using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Postgres;
using CadreOrleans.Ledger.Sqlite;

/// <summary>
/// Backup, restore, verify and upgrade: commands of the product. An archive holds every table, officials' keys included as they are
/// stored, encrypted; the master key is not in it and has to be kept apart.
/// </summary>
public static class LedgerBackup
{
    /// <summary>Writes everything, as it is at one moment, into a new archive. Commits go on meanwhile.</summary>
    /// <param name="open">The ledger.</param>
    /// <param name="archive">Path of the archive, which must not exist.</param>
    /// <param name="cancellation">Gives up; nothing is left behind.</param>
    /// <exception cref="LedgerUnavailableException">The archive exists or cannot be written.</exception>
    public static async ValueTask<ArchiveReport> BackupAsync(OpenLedger open, string archive, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(archive);
        if (File.Exists(path))
        {
            throw new LedgerUnavailableException($"The archive {path} exists already; name another file.");
        }

        var partial = path + ".part";
        try
        {
            await using (var file = Create(partial))
            {
                using (var writer = new ArchiveWriter(file, open.Master.MakeCheck()))
                {
                    await open.Database.ReadSnapshotAsync(
                        async (connection, token) =>
                        {
                            await writer.WriteAsync(connection, token);
                            return true;
                        },
                        cancellation);
                }

                file.Flush(flushToDisk: true);
            }

            // Read back before it gets its name: an archive that exists is one that can be restored.
            var report = await VerifyArchiveAsync(partial, cancellation);
            File.Move(partial, path);
            return report with { Path = path };
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new LedgerUnavailableException($"The archive {path} cannot be written: {failed.Message}", failed);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Checks an archive without restoring it: its hash, and the hash chain of every workspace.</summary>
    /// <exception cref="LedgerUnavailableException">It is missing or damaged, and where.</exception>
    public static async ValueTask<ArchiveReport> VerifyArchiveAsync(string archive, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(archive);

        // First the hash alone: only bytes known to be right are then taken for events.
        await Archive.ReadAsync(path, (reader, _) => Pass(reader.Tables()));
        return await Archive.ReadAsync(path, (reader, check) => Pass(check.Follow(reader.Tables())));

        Task Pass(IEnumerable<ArchiveTable> tables)
        {
            foreach (var table in tables)
            {
                foreach (var _ in table.Rows)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }

            return Task.CompletedTask;
        }
    }

    /// <summary>Restores an archive into an empty folder or database of either kind, and verifies what is there afterwards.</summary>
    /// <param name="archive">Path of the archive.</param>
    /// <param name="target">Where to; it must hold nothing yet.</param>
    /// <param name="masterKey">
    /// The master key of the archive, 32 bytes as base64, which the target then keeps; null when the target already has it (option,
    /// environment or file <c>master-key</c>).
    /// </param>
    /// <param name="cancellation">Gives up; nothing is restored.</param>
    /// <exception cref="LedgerUnavailableException">The archive is damaged, the master key another, or the target not empty. Nothing was restored.</exception>
    public static async ValueTask<ArchiveReport> RestoreAsync(
        string archive, LedgerOptions target, string? masterKey = null, CancellationToken cancellation = default)
    {
        var path = Path.GetFullPath(archive);
        await VerifyArchiveAsync(path, cancellation);
        return await Archive.ReadAsync(
            path,
            async (reader, check) =>
            {
                RestoreTarget.GiveMasterKey(target, masterKey, reader.MasterKeyCheck);
                await using var open = await LedgerFactory.OpenAsync(target, cancellation);
                await RestoreTarget.RequireEmptyAsync(open, cancellation);
                await open.LoadAsync(check.Follow(reader.Tables()), cancellation);
                if (!(await VerifyAsync(open, cancellation)).Ok)
                {
                    throw new InvalidDataException("What was restored does not verify.");
                }
            });
    }

    /// <summary>Verifies every workspace of a ledger.</summary>
    public static async ValueTask<LedgerVerification> VerifyAsync(OpenLedger open, CancellationToken cancellation = default)
    {
        var reports = new List<(Domain.Identifiers.WorkspaceId, VerifyReport)>();
        foreach (var workspace in await open.Ledger.ListWorkspacesAsync(cancellation))
        {
            reports.Add((workspace, await open.Ledger.VerifyAsync(workspace, cancellation)));
        }

        return new LedgerVerification(reports);
    }

    /// <summary>Brings a database up to this release, as opening it would, and says what was done.</summary>
    /// <exception cref="LedgerUnavailableException">See <see cref="LedgerFactory.OpenAsync"/>.</exception>
    public static async ValueTask<UpgradeReport> UpgradeAsync(LedgerOptions options, CancellationToken cancellation = default)
    {
        if (options.Engine == LedgerEngine.Postgres)
        {
            return new UpgradeReport(await PostgresOpening.For(options).MigrateAsync(cancellation));
        }

        using var folder = DataFolder.Hold(options.DataFolder ?? DataFolder.DefaultPath());
        return new UpgradeReport(SqliteOpening.Migrate(folder.DatabaseFile));
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
