namespace CadreOrleans.Ledger.Archives;

using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tables;

/// <summary>Makes sure that a target can take an archive.</summary>
internal static class RestoreTarget
{
    /// <summary>Gives the target the archive's master key, or makes sure that it has it.</summary>
    /// <exception cref="LedgerUnavailableException">There is none, or another.</exception>
    public static void GiveMasterKey(LedgerOptions target, string? given, byte[] check)
    {
        var folder = Path.GetFullPath(target.DataFolder ?? DataFolder.DefaultPath());
        var file = Path.Combine(folder, DataFolder.MasterKeyName);
        var kept = MasterKeys.Find(target, file);
        if (kept is null && given is not null)
        {
            using var master = MasterKeys.Parse(given);
            Require(master.Made(check));
            DataFolder.Make(folder);
            MasterKeys.Write(file, given);
            return;
        }

        using (kept)
        {
            Require(kept?.Made(check) == true);
        }
    }

    /// <summary>Refuses a target that holds anything.</summary>
    /// <exception cref="LedgerUnavailableException">It does.</exception>
    public static async ValueTask RequireEmptyAsync(OpenLedger open, CancellationToken cancellation)
    {
        var empty = await open.Database.ReadAsync(
            async (connection, token) =>
            {
                foreach (var (name, _) in ArchiveFormat.Tables)
                {
                    if (await Statement.Of(connection, $"SELECT count(*) FROM (SELECT 1 FROM {name} LIMIT 1) AS first").SingleAsync<long>(token) > 0)
                    {
                        return false;
                    }
                }

                return true;
            },
            cancellation);
        if (!empty)
        {
            throw new LedgerUnavailableException("The place to restore to is not empty; name an empty folder or database.");
        }
    }

    private static void Require(bool right)
    {
        if (!right)
        {
            throw new LedgerUnavailableException(
                "The archive was made under another master key than the one given; give the file master-key of the installation it comes from.");
        }
    }
}
