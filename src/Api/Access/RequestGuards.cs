using CadreOrleans.Api.Problems;
using CadreOrleans.Api.Startup;

namespace CadreOrleans.Api.Access;

/// <summary>What every request must satisfy before anything looks at it, and the headers every answer carries.</summary>
internal static class RequestGuards
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // The API browser and the grain dashboard bring inline scripts of their own; neither may evaluate code either.
    private const string ToolPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>Refuses requests for a host that is not this computer (DNS rebinding), and sets the security headers.</summary>
    public static IApplicationBuilder UseRequestGuards(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (!ListeningAddress.IsLoopback(http.Request.Host.Host))
        {
            await ProblemMaker.WriteAsync(http, StatusCodes.Status421MisdirectedRequest, "host-not-loopback", null);
            return;
        }

        var isTool = http.Request.Path.StartsWithSegments("/scalar") || http.Request.Path.StartsWithSegments("/ops");
        http.Response.Headers.ContentSecurityPolicy = isTool ? ToolPolicy : Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        await next(http);
    });
}
