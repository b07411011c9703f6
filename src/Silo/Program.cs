using System.Globalization;
using System.Net;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Silo.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// One silo of a cluster. Settings by environment or command line: CADRE_POSTGRES, CADRE_MASTER_KEY, Silo:Port, Silo:GatewayPort, Silo:Address.
var builder = Host.CreateApplicationBuilder(args);
var connection = builder.Configuration["CADRE_POSTGRES"];
if (string.IsNullOrWhiteSpace(connection))
{
    await Console.Error.WriteLineAsync("A silo needs its database: set CADRE_POSTGRES to a connection string.");
    return 1;
}

try
{
    await using var ledger = await LedgerFactory.OpenAsync(new LedgerOptions { Engine = LedgerEngine.Postgres, ConnectionString = connection });
    builder.Logging.AddFilter("Orleans", LogLevel.Warning).AddFilter("Polly", LogLevel.Error);
    builder.AddCadreSilo(ledger, new CadreSiloOptions
    {
        SamplesFolder = Path.Combine(AppContext.BaseDirectory, "samples"),
        ComputeThreads = Number("Silo:ComputeThreads"),
        Cluster = new ClusterMembership(
            connection,
            Number("Silo:Port") ?? 11111,
            Number("Silo:GatewayPort") ?? 30000,
            IPAddress.Parse(builder.Configuration["Silo:Address"] ?? "127.0.0.1")),
    });
    using var host = builder.Build();
    await host.RunAsync();
    return 0;
}
catch (LedgerUnavailableException unavailable)
{
    await Console.Error.WriteLineAsync(unavailable.Message);
    return 1;
}

int? Number(string setting) => int.TryParse(builder.Configuration[setting], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
