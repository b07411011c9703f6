using System.Security.Cryptography.X509Certificates;
using CadreOrleans.Api.Access;
using CadreOrleans.Api.Endpoints;
using CadreOrleans.Api.Json;
using CadreOrleans.Api.Problems;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Silo.Hosting;
using CadreOrleans.Web;
using CadreOrleans.Web.Access;
using CadreOrleans.Web.Languages;
using Orleans.Dashboard;
using Scalar.AspNetCore;

namespace CadreOrleans.Api.Startup;

/// <summary>Puts the host together: API, pages and, embedded, the silo.</summary>
internal static class ApiHost
{
    public static WebApplication Build(WebApplicationBuilder builder, HostSettings settings, OpenLedger? ledger, X509Certificate2? certificate, Uri address)
    {
        builder.WebHost.UseUrls(address.ToString());
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Orleans", LogLevel.Error).AddFilter("Polly", LogLevel.Error).AddFilter("CadreOrleans.Api.Access", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Error);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
        AddOrleans(builder, settings, ledger, certificate);
        builder.Services.AddSingleton(settings).AddSingleton<Readiness>().AddSingleton<ReadyNotice>();
        builder.Services.AddSignIn(settings.DataFolder);
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ProblemHandler>();
        builder.Services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi();
        builder.Services.AddCadrePages();
        builder.Services.AddScoped<ICurrentCaller, CurrentCaller>();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseCadreLanguages();
        app.UseRequestGuards();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        Map(app, settings);
        return app;
    }

    private static void AddOrleans(WebApplicationBuilder builder, HostSettings settings, OpenLedger? ledger, X509Certificate2? certificate)
    {
        if (ledger is not null)
        {
            builder.AddCadreSilo(ledger, new CadreSiloOptions
            {
                SamplesFolder = Path.Combine(AppContext.BaseDirectory, "samples"),
                TemplatesFolder = Path.Combine(settings.DataFolder, "templates"),
            });
            builder.UseOrleans(silo => silo.AddDashboard(options => options.HideTrace = true));
            return;
        }

        builder.AddCadreClient(settings.Postgres!, certificate);
    }

    private static void Map(WebApplication app, HostSettings settings)
    {
        app.MapHealthApi();
        app.MapSignIn();
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference("/scalar").AllowAnonymous();
        var api = app.MapGroup("/api/v1");
        api.MapWorkspaceApi();
        var workspace = api.MapGroup("/workspaces/{workspace}");
        workspace.MapOrganisationApi();
        workspace.MapOfficialApi();
        workspace.MapMergingApi();
        workspace.MapFactApi();
        workspace.MapAppointmentApi();
        workspace.MapCandidatePoolApi();
        workspace.MapFigureApi();
        workspace.MapSignalApi();
        workspace.MapDueListApi();
        workspace.MapExportApi();
        workspace.MapPlanApi();
        workspace.MapTrainingPlanApi();
        workspace.MapRegulationApi();
        workspace.MapScenarioApi();
        workspace.MapCascadeApi();
        workspace.MapReorganisationApi();
        workspace.MapImportApi();
        workspace.MapSimulationApi();
        workspace.MapCalibrationApi();
        workspace.MapComparisonApi();
        workspace.MapQuestionApi();
        if (settings.IsEmbedded)
        {
            app.MapOrleansDashboard("/ops/orleans").RequireAuthorization().ExcludeFromDescription();
        }

        app.MapCadrePages();
    }
}
