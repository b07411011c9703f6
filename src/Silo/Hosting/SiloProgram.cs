using System.Globalization;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Silo.Clustering;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Silo.Hosting;

/// <summary>
/// One silo of a cluster from start to end. It says on standard output when it is ready; its log goes to standard error. What keeps it from
/// starting is told in one line, with exit code 1. SIGTERM and Ctrl+C hand its work over and end it with exit code 0.
/// </summary>
internal static class SiloProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var builder = Host.CreateApplicationBuilder(args);
            var settings = SiloSettings.Read(builder.Configuration);
            using var certificate = ClusterCertificate.Load(settings.CertificatePath, settings.CertificatePassword);
            settings.CheckPorts();
            await using var ledger = await LedgerFactory.OpenAsync(new LedgerOptions { Engine = LedgerEngine.Postgres, ConnectionString = settings.Postgres });
            await ClusterSchema.UpgradeAsync(settings.Postgres);
            Log(builder.Logging);
            builder.AddCadreSilo(ledger, new CadreSiloOptions
            {
                SamplesFolder = Path.Combine(AppContext.BaseDirectory, "samples"),
                TemplatesFolder = settings.TemplatesFolder,
                ComputeThreads = settings.ComputeThreads,
                Cluster = new ClusterMembership(settings.Postgres, settings.Port, settings.GatewayPort, settings.Address) { Certificate = certificate },
            });
            using var host = builder.Build();
            await host.StartAsync();
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"CadreOrleans silo is ready at {settings.Address}, port {settings.Port}, gateway {settings.GatewayPort}"));
            await Console.Out.FlushAsync();
            await host.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception refused) when (refused is LedgerUnavailableException or ClusterUnavailableException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static void Log(ILoggingBuilder logging)
    {
        logging.AddFilter("Orleans", LogLevel.Error).AddFilter("Polly", LogLevel.Error).AddFilter("Microsoft", LogLevel.Warning);
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
