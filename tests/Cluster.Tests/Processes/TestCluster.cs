using System.Globalization;
using System.Net.Http.Headers;
using CadreOrleans.Silo.Hosting;
using CadreOrleans.Testing.Postgres;

namespace CadreOrleans.Cluster.Tests.Processes;

/// <summary>Silos and APIs as processes on a database of their own. Their folder holds the master key and the API's key.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private readonly PostgresDatabase database;
    private readonly List<ProgramProcess> programs = [];
    private readonly List<IDisposable> clients = [];
    private readonly Dictionary<string, string> extra = [];

    private TestCluster(PostgresDatabase database, string folder)
    {
        this.database = database;
        Folder = folder;
    }

    /// <summary>Folder of the cluster's processes.</summary>
    public string Folder { get; }

    /// <summary>Connection string of its database.</summary>
    public string ConnectionString => database.ConnectionString;

    /// <summary>A cluster without processes on an empty database; skips the test where PostgreSQL is missing and need not be there.</summary>
    public static async Task<TestCluster> CreateAsync(PostgresServer server)
    {
        Assert.SkipWhen(PostgresServer.SkipReason is not null, PostgresServer.SkipReason ?? string.Empty);
        return new TestCluster(await server.CreateDatabaseAsync(), Directory.CreateTempSubdirectory("cadre-cluster-").FullName);
    }

    /// <summary>Sets a variable for the processes started from now on.</summary>
    public void Set(string variable, string value) => extra[variable] = value;

    /// <summary>Starts a silo on free ports; does not wait for it.</summary>
    public SiloProcess StartSilo()
    {
        var (port, gateway) = (FreePort.Find(), FreePort.Find());
        var environment = new Dictionary<string, string>(Environment())
        {
            ["Silo__Port"] = port.ToString(CultureInfo.InvariantCulture),
            ["Silo__GatewayPort"] = gateway.ToString(CultureInfo.InvariantCulture),
        };
        return new SiloProcess(Add(ProgramProcess.Start("Silo", $"The silo on port {port}", "silo is ready", environment)), gateway);
    }

    /// <summary>Starts silos at once and waits until all are ready.</summary>
    public async Task<SiloProcess[]> StartSilosAsync(int count)
    {
        var silos = Enumerable.Range(0, count).Select(_ => StartSilo()).ToArray();
        await Task.WhenAll(silos.Select(silo => silo.Program.WhenReadyAsync()));
        return silos;
    }

    /// <summary>Starts an API, waits until it is ready, and returns a client with its key.</summary>
    public async Task<HttpClient> StartApiAsync()
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}/"));
        var program = Add(ProgramProcess.Start("Api", "The API", "CadreOrleans is ready at", Environment(), "--urls", address.ToString()));
        await program.WhenReadyAsync();
        var client = new HttpClient { BaseAddress = new Uri(address, "api/v1/"), Timeout = TimeSpan.FromSeconds(30) };
        var key = await File.ReadAllTextAsync(Path.Combine(Folder, "api-key"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
        clients.Add(client);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
        {
            client.Dispose();
        }

        foreach (var program in programs)
        {
            await program.DisposeAsync();
        }

        await database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private Dictionary<string, string> Environment() => new(extra)
    {
        ["CADRE_POSTGRES"] = database.ConnectionString,
        ["CADRE_DATA"] = Folder,
        ["Silo__ComputeThreads"] = "1",
    };

    private ProgramProcess Add(ProgramProcess program)
    {
        programs.Add(program);
        return program;
    }
}

/// <summary>A silo.</summary>
/// <param name="Program">Its process.</param>
/// <param name="Gateway">Its port for clients.</param>
internal sealed record SiloProcess(ProgramProcess Program, int Gateway);
