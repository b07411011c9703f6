namespace CadreOrleans.Ledger.Tests.Harness;

using System.IO;
using CadreOrleans.Ledger.Hosting;
using Microsoft.Data.Sqlite;

public sealed class SqliteHarness : ILedgerHarness
{
    private readonly TemporaryFolders folders = new();
    private OpenLedger? open;
    private LedgerOptions? options;

    public string? SkipReason => null;

    public OpenLedger Open => open!;

    public TestClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        options = await NewDatabaseAsync();
        open = await LedgerFactory.OpenAsync(options);
    }

    public Task<LedgerOptions> NewDatabaseAsync() =>
        Task.FromResult(new LedgerOptions { Engine = LedgerEngine.Sqlite, DataFolder = folders.Create(), Time = Clock });

    public async Task ExecuteAsync(string sql)
    {
        var file = Path.Combine(options!.DataFolder!, "ledger.db");
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (open is not null)
        {
            await open.DisposeAsync();
        }

        folders.Dispose();
    }
}
