using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CadreOrleans.Api.Access;

/// <summary>Authenticates <c>Authorization: Bearer key</c>.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ApiKeyFile key,
    IConfiguration configuration) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "key";
    private const string Prefix = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        return Task.FromResult(key.Matches(header[Prefix.Length..].Trim())
            ? AuthenticateResult.Success(new AuthenticationTicket(Principals.For(Principals.ApiKey, SchemeName, Principals.HasOutlook(configuration)), SchemeName))
            : AuthenticateResult.Fail("The key is not known."));
    }
}

/// <summary>Principals of the embedded mode, and the callers they stand for.</summary>
internal static class Principals
{
    /// <summary>Account of the data folder's key.</summary>
    public const string ApiKey = "api-key";

    /// <summary>Account of the person who signed in by the printed link.</summary>
    public const string LocalAdministrator = "local-administrator";

    private const string Outlook = "outlook";

    /// <summary>Whether the operator gave the right to an outlook of persons (CADRE_OUTLOOK=on); nobody has it otherwise.</summary>
    public static bool HasOutlook(IConfiguration configuration) => string.Equals(configuration["CADRE_OUTLOOK"], "on", StringComparison.OrdinalIgnoreCase);

    public static ClaimsPrincipal For(string account, string scheme, bool outlook) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account), new Claim(ClaimTypes.Name, account), .. outlook ? new[] { new Claim(Outlook, account) } : []], scheme));

    /// <summary>The caller a principal stands for; null for nobody.</summary>
    public static Contracts.Access.Caller? CallerOf(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.NameIdentifier) switch
    {
        ApiKey => new Contracts.Access.Caller(ApiKey, RightsOf(principal), []),
        LocalAdministrator => Contracts.Access.Caller.LocalAdministrator with { Rights = RightsOf(principal) },
        _ => null,
    };

    private static Contracts.Access.Right RightsOf(ClaimsPrincipal principal) =>
        principal.HasClaim(claim => claim.Type == Outlook) ? Contracts.Access.Right.All | Contracts.Access.Right.Outlook : Contracts.Access.Right.All;
}
