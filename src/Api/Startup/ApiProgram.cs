using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Silo.Clustering;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;

namespace CadreOrleans.Api.Startup;

/// <summary>The program from start to end. What keeps it from starting is told in one line, with exit code 1.</summary>
internal static class ApiProgram
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
            var settings = HostSettings.Read(builder.Configuration);
            await using var ledger = settings.IsEmbedded ? await LedgerFactory.OpenAsync(settings.Ledger) : null;
            using var certificate = ClusterCertificate.Load(settings.CertificatePath, settings.CertificatePassword);
            if (settings.Postgres is { } postgres)
            {
                await ClusterSchema.UpgradeAsync(postgres);
            }

            Directory.CreateDirectory(settings.DataFolder);
            var address = ListeningAddress.Choose(settings.Url, out var moved);
            await using var app = ApiHost.Build(builder, settings, ledger, certificate, address);
            await StartAsync(app, settings);
            await app.Services.GetRequiredService<ReadyNotice>().PrepareAsync(new Uri(app.Urls.First()), moved);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception refused) when (refused is LedgerUnavailableException or ClusterUnavailableException or StartRefusedException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static async Task StartAsync(WebApplication app, HostSettings settings)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception unreachable) when (!settings.IsEmbedded && unreachable is OrleansException or ConnectionFailedException or TimeoutException)
        {
            throw new ClusterUnavailableException("No silo of the cluster can be reached; start one on the same database, with the same certificate if any.", unreachable);
        }
    }
}
