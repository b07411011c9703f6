using CadreOrleans.Api.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;

namespace CadreOrleans.Api.Access;

/// <summary>Sign-in of the embedded mode: the key for programs, the printed link and a cookie for the browser. Everything else is refused.</summary>
internal static class SignIn
{
    private const string Chooser = "key-or-cookie";
    private const string Cookie = CookieAuthenticationDefaults.AuthenticationScheme;

    public static void AddSignIn(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(ApiKeyFile.Open(dataFolder));
        services.AddSingleton<SignInLink>();
        services.AddDataProtection().SetApplicationName("CadreOrleans").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataFolder, "cookie-keys")));
        services.AddAuthentication(Chooser)
            .AddPolicyScheme(Chooser, Chooser, options =>
                options.ForwardDefaultSelector = http => http.Request.Headers.ContainsKey("Authorization") ? KeyAuthentication.SchemeName : Cookie)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, _ => { })
            .AddCookie(Cookie, options =>
            {
                options.Cookie.Name = "cadre-sign-in";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.ExpireTimeSpan = TimeSpan.FromDays(30);
                options.SlidingExpiration = true;
                options.Events.OnRedirectToLogin = context => SignInRequired.WriteAsync(context.HttpContext);
                options.Events.OnRedirectToAccessDenied = context => SignInRequired.WriteAsync(context.HttpContext);
            });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder(Chooser).RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
    }

    public static void MapSignIn(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/sign-in", async (string? token, SignInLink link, IConfiguration configuration, HttpContext http) =>
        {
            if (token is null || !link.Take(token))
            {
                await SignInRequired.WriteAsync(http);
                return;
            }

            await http.SignInAsync(Cookie, Principals.For(Principals.LocalAdministrator, Cookie, Principals.HasOutlook(configuration)), new AuthenticationProperties { IsPersistent = true });
            http.Response.Redirect("/");
        }).AllowAnonymous().ExcludeFromDescription();
}
