namespace CadreOrleans.Bench.Ledger;

using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Testing.Postgres;

/// <summary>An empty ledger of each kind to measure on, gone afterwards.</summary>
public static class LedgerPlaces
{
    /// <summary>Has the same measured on SQLite and on PostgreSQL, each in a process-local, empty database.</summary>
    public static IEnumerable<TargetLine> OnBoth(string name, string required, Func<OpenLedger, string, Task<IReadOnlyList<TargetLine>>> measure)
    {
        foreach (var line in OnSqliteAsync(measure).GetAwaiter().GetResult())
        {
            yield return line;
        }

        if (PostgresServer.SkipReason is { } missing)
        {
            yield return new TargetLine($"{name} PostgreSQL", missing, required, Met: false);
            yield break;
        }

        foreach (var line in OnPostgresAsync(measure).GetAwaiter().GetResult())
        {
            yield return line;
        }
    }

    private static async Task<IReadOnlyList<TargetLine>> OnSqliteAsync(Func<OpenLedger, string, Task<IReadOnlyList<TargetLine>>> measure) =>
        await InFolderAsync(folder => new LedgerOptions { DataFolder = folder }, "SQLite", measure);

    private static async Task<IReadOnlyList<TargetLine>> OnPostgresAsync(Func<OpenLedger, string, Task<IReadOnlyList<TargetLine>>> measure)
    {
        await using var server = new PostgresServer();
        await using var database = await server.CreateDatabaseAsync();
        return await InFolderAsync(
            folder => new LedgerOptions { Engine = LedgerEngine.Postgres, DataFolder = folder, ConnectionString = database.ConnectionString },
            "PostgreSQL",
            measure);
    }

    private static async Task<IReadOnlyList<TargetLine>> InFolderAsync(
        Func<string, LedgerOptions> options, string kind, Func<OpenLedger, string, Task<IReadOnlyList<TargetLine>>> measure)
    {
        var folder = Directory.CreateTempSubdirectory("cadre-bench-").FullName;
        try
        {
            await using var open = await LedgerFactory.OpenAsync(options(folder));
            return await measure(open, kind);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
