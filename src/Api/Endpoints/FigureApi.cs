using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Figures;

namespace CadreOrleans.Api.Endpoints;

/// <summary>The figures of a resolution report.</summary>
internal static class FigureApi
{
    public static void MapFigureApi(this IEndpointRouteBuilder workspace) =>
        workspace.MapGet("/figures", GetAsync)
            .WithSummary("F1 to F9 and T1 to T4 for a period, both days included, each with numerator, denominator, definition and rows.")
            .Answers<FigureReport>();

    private static async Task<IResult> GetAsync(string workspace, IGrainFactory grains, HttpContext http)
    {
        var from = http.Day("from") ?? throw Missing("from");
        var to = http.Day("to") ?? throw Missing("to");
        if (to < from)
        {
            throw new RequestProblemException(
                StatusCodes.Status422UnprocessableEntity, "end-before-start", "to", http.Request.Query["to"].ToString(), http.Request.Query["from"].ToString());
        }

        var grain = grains.GetGrain<IFigureQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));
        return (await grain.Get(http.Caller(), http.Reading(), from, to)).ToResult(http, "workspace-unknown");
    }

    private static RequestProblemException Missing(string name) => new(StatusCodes.Status400BadRequest, "parameter-missing", name, name);
}
