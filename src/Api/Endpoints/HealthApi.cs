using CadreOrleans.Api.Startup;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Whether the process lives, and whether it answers questions.</summary>
internal static class HealthApi
{
    public static void MapHealthApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Ok(new HealthView("live"))).AllowAnonymous().WithSummary("The process lives.");
        endpoints.MapGet("/health/ready", (Readiness readiness) => readiness.IsReady
            ? Results.Ok(new HealthView("ready"))
            : Results.Json(new HealthView("starting"), statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous().WithSummary("The program answers questions.");
    }

    /// <summary>How the program is.</summary>
    /// <param name="Status">live, starting or ready.</param>
    internal sealed record HealthView(string Status);
}
