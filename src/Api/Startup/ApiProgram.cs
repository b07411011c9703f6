using CadreOrleans.Ledger.Hosting;

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
            Directory.CreateDirectory(settings.DataFolder);
            var address = ListeningAddress.Choose(settings.Url, out var moved);
            await using var app = ApiHost.Build(builder, settings, ledger, address);
            await app.StartAsync();
            await app.Services.GetRequiredService<ReadyNotice>().PrepareAsync(new Uri(app.Urls.First()), moved);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception refused) when (refused is LedgerUnavailableException or StartRefusedException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
