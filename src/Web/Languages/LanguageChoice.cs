using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;

namespace CadreOrleans.Web.Languages;

/// <summary>Vietnamese first, English one click away: a cookie decides, otherwise the browser's languages, otherwise Vietnamese.</summary>
public static class LanguageChoice
{
    /// <summary>Codes of the languages, the default first.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["vi", "en"];

    /// <summary>Sets the language of every request and circuit.</summary>
    public static IApplicationBuilder UseCadreLanguages(this IApplicationBuilder app)
    {
        var cultures = Codes.Select(CultureInfo.GetCultureInfo).ToList();
        return app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(cultures[0]),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()],
        });
    }

    internal static void MapLanguageSwitch(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/language", Switch).AllowAnonymous().ExcludeFromDescription();

    private static IResult Switch(string? to, string? back, HttpContext http)
    {
        var code = Codes.FirstOrDefault(known => known == to) ?? Codes[0];
        http.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(code)),
            new CookieOptions { IsEssential = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    /// <summary>Whether a target stays on this host: a redirect elsewhere would lend the host's name to a stranger.</summary>
    private static bool IsLocal(string? target) => target is ['/'] or ['/', not ('/' or '\\'), ..];
}
