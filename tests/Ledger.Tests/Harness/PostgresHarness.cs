namespace CadreOrleans.Ledger.Tests.Harness;

using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Testing.Postgres;

public sealed class PostgresHarness(PostgresServer server) : ILedgerHarness
{
    private readonly TemporaryFolders folders = new();
    private readonly List<PostgresDatabase> databases = [];
    private OpenLedger? open;

    public string? SkipReason => PostgresServer.SkipReason;

    public OpenLedger Open => open!;

    public TestClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (SkipReason is null)
        {
            open = await LedgerFactory.OpenAsync(await NewDatabaseAsync());
        }
    }

    public async Task<LedgerOptions> NewDatabaseAsync()
    {
        var database = await server.CreateDatabaseAsync();
        databases.Add(database);
        return new LedgerOptions
        {
            Engine = LedgerEngine.Postgres,
            ConnectionString = database.ConnectionString,
            DataFolder = folders.Create(),
            Time = Clock,
        };
    }

    public Task ExecuteAsync(string sql) => databases[0].ExecuteAsync("SET search_path = cadre; " + sql);

    public async ValueTask DisposeAsync()
    {
        if (open is not null)
        {
            await open.DisposeAsync();
        }

        foreach (var database in databases)
        {
            await database.DisposeAsync();
        }

        folders.Dispose();
    }
}
