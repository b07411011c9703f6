using CadreOrleans.Domain.Regulations;
using CadreOrleans.Web.Languages;
using CadreOrleans.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using MudBlazor.Services;

namespace CadreOrleans.Web;

/// <summary>
/// The pages, for the host that serves them. The host adds an <see cref="Access.ICurrentCaller"/> and an <c>IGrainFactory</c>, the middleware for
/// languages (<see cref="LanguageChoice.UseCadreLanguages"/>) and for anti-forgery, its sign-in and its content-security policy.
/// </summary>
public static class CadrePages
{
    /// <summary>Adds what the pages need.</summary>
    public static IServiceCollection AddCadrePages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddLocalization();
        services.AddSingleton<IStringLocalizer<Texts>, PageTexts>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<BuiltInPacks>();
        services.AddScoped<PageContext>();
        services.AddScoped<PageScript>();
        services.AddScoped<WorkspacePack>();
        return services;
    }

    /// <summary>Maps the pages, their static files and the switch of language. The answer is for conventions such as an authorisation policy.</summary>
    public static IEndpointConventionBuilder MapCadrePages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapStaticAssets();
        endpoints.MapLanguageSwitch();
        return endpoints.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
