using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.TestingHost;

namespace CadreOrleans.Grains.Tests.Harness;

/// <summary>Two silos in this process over one ledger, shared by all tests; each test has a workspace of its own.</summary>
public sealed class TwoSilos : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("cadre-grains-").FullName;
    private OpenLedger? open;
    private InProcessTestCluster? cluster;
    private int workspaces;

    /// <summary>What the ledger dates its events by. The silos keep the real time: their membership rests on it.</summary>
    public SettableClock Clock { get; } = new();

    public ILedger Ledger => open!.Ledger;

    public IRunStore Runs => open!.Runs;

    /// <summary>The grains as the first silo reaches them.</summary>
    public IGrainFactory Grains => On(0);

    /// <summary>The grains as one of the silos reaches them; queries are answered on that silo.</summary>
    public IGrainFactory On(int silo) => Service<IGrainFactory>(silo);

    public T Service<T>(int silo)
        where T : notnull => cluster!.Silos[silo].ServiceProvider.GetRequiredService<T>();

    /// <summary>A name no other test uses.</summary>
    public string NewWorkspace() => $"w-{Interlocked.Increment(ref workspaces)}";

    public async ValueTask InitializeAsync()
    {
        open = await LedgerFactory.OpenAsync(new LedgerOptions { Engine = LedgerEngine.Sqlite, DataFolder = folder, Time = Clock });
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddLogging(logging => logging.ClearProviders());
            silo.Services.AddSingleton(open.Ledger);
            silo.Services.AddSingleton(open.Runs);
            silo.Services.AddSingleton(open.AccessLog);
            silo.Services.AddSingleton(open.Keys);
            silo.Services.AddSingleton(new SampleCatalogue(Path.Combine(AppContext.BaseDirectory, "samples")));
            silo.Services.AddSingleton(_ => new ComputeLane(1, 16));
            silo.AddCadreGrains();
        });
        cluster = builder.Build();
        await cluster.DeployAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }

        if (open is not null)
        {
            await open.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
