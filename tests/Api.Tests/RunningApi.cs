using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CadreOrleans.Api.Startup;
using CadreOrleans.Api.Tests;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Silo.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(RunningApi))]

namespace CadreOrleans.Api.Tests;

/// <summary>The product as a user starts it, embedded, on a data folder of its own, with the sample loaded. Started once for all tests.</summary>
public sealed class RunningApi : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cadre-api-tests-");
    private readonly ConcurrentDictionary<string, long> written = new();
    private OpenLedger? ledger;
    private WebApplication? app;

    public string DataFolder => folder.FullName;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IServiceProvider Services => app!.Services;

    /// <summary>A client with the key, for paths below <c>/api/v1/</c>.</summary>
    public HttpClient Client { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        var settings = new HostSettings(DataFolder, null, null);
        ledger = await LedgerFactory.OpenAsync(settings.Ledger);
        Address = new Uri($"http://127.0.0.1:{FreePort.Find()}");
        app = ApiHost.Build(WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "CadreOrleans.Api", ContentRootPath = AppContext.BaseDirectory }), settings, ledger, null, Address);
        await app.StartAsync();
        await app.Services.GetRequiredService<ReadyNotice>().PrepareAsync(Address, false);
        Client = Anonymous();
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await File.ReadAllTextAsync(Path.Combine(DataFolder, "api-key"))).Trim());
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    public HttpClient Anonymous() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address, "/api/v1/") };

    /// <summary>Reads, and of a workspace that was written to through <see cref="SendAsync"/> not before what was written.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (written.TryGetValue(WorkspaceOf(path), out var position))
        {
            request.Headers.Add("If-Ledger-At-Least", position.ToString(CultureInfo.InvariantCulture));
        }

        using var response = await Client.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue($"GET {path}: {response.StatusCode}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body, string? key = null, string? ifMatch = null) =>
        SendAsync(HttpMethod.Post, path, body, key, ifMatch);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object body, string? key = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        var response = await Client.SendAsync(request);
        if (response.IsSuccessStatusCode && response.Headers.TryGetValues("Ledger-Position", out var positions))
        {
            var position = long.Parse(positions.Single(), CultureInfo.InvariantCulture);
            written.AddOrUpdate(WorkspaceOf(path), position, (_, known) => Math.Max(known, position));
        }

        return response;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (ledger is not null)
        {
            await ledger.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    /// <summary>The workspace that a path lies in; empty for none.</summary>
    private static string WorkspaceOf(string path) => path.Split('/', '?') is ["workspaces", var workspace, ..] ? workspace : string.Empty;
}
