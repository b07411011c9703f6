using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Access;
using CadreOrleans.Web.Languages;
using CadreOrleans.Web.Tests.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;

namespace CadreOrleans.Web.Tests.Hosting;

/// <summary>The pages on a free loopback port, over grains in memory, under the policy that the real host sends.</summary>
public sealed class PagesHost : IAsyncDisposable
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private WebApplication? app;

    public District District { get; } = new();

    public ManualTime Time { get; } = new();

    public Uri Address { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IGrainFactory>(GrainStandIns.Over(District));
        builder.Services.AddScoped<ICurrentCaller>(_ => new LocalCaller(District));
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddCadrePages();
        app = builder.Build();
        app.Use((http, next) =>
        {
            http.Response.Headers.ContentSecurityPolicy = Policy;
            return next();
        });
        app.UseCadreLanguages();
        app.UseAntiforgery();
        app.MapCadrePages();

        // What the API does with the address is tested there: here it is that pressing the link saves what comes.
        app.MapGet("/api/v1/workspaces/{workspace}/exports/{kind}", (string workspace, string kind) =>
            Results.File("file"u8.ToArray(), "application/octet-stream", $"{kind}-{workspace}.xlsx"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    private sealed class LocalCaller(District district) : ICurrentCaller
    {
        public ValueTask<Caller?> Get(CancellationToken cancellation) => new(district.Caller);
    }
}
