using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Figures;

namespace CadreOrleans.Api.Endpoints;

/// <summary>The figures of a resolution report, its targets, the requirements on personnel work.</summary>
internal static class FigureApi
{
    public static void MapFigureApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/figures", GetAsync)
            .WithSummary("F1 to F9, T1 to T4 and R1 to R25 for a period (from, to; both days included) and a unit, or one of them (code), each with numerator, denominator, definition and its other readings.")
            .Answers<FigureReport>();
        workspace.MapGet("/figures/{code}/rows", RowsAsync)
            .WithSummary("The rows behind one figure or reading, by cursor to the end: counted, lacking or unknown (part).")
            .Answers<FigureRows>();
    }

    private static async Task<IResult> GetAsync(string workspace, IGrainFactory grains, HttpContext http) =>
        (await Query(grains, workspace).Get(http.Caller(), http.Reading(), Request(http, http.List().Unit, http.Text("code")))).ToResult(http);

    private static async Task<IResult> RowsAsync(string workspace, string code, IGrainFactory grains, HttpContext http)
    {
        var list = http.List();
        return (await Query(grains, workspace).Rows(http.Caller(), http.Reading(), Request(http, list.Unit, code), Part(http), list.Limit, list.Cursor)).ToResult(http);
    }

    private static IFigureQueryGrain Query(IGrainFactory grains, string workspace) =>
        grains.GetGrain<IFigureQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));

    private static FigureRequest Request(HttpContext http, string? unit, string? code)
    {
        var from = http.Day("from") ?? throw Missing("from");
        var to = http.Day("to") ?? throw Missing("to");
        return to >= from
            ? new FigureRequest(from, to, unit, code)
            : throw new RequestProblemException(
                StatusCodes.Status422UnprocessableEntity, "end-before-start", "to", http.Request.Query["to"].ToString(), http.Request.Query["from"].ToString());
    }

    private static FigurePart Part(HttpContext http) => http.Text("part") switch
    {
        null or "counted" => FigurePart.Counted,
        "lacking" => FigurePart.Lacking,
        "unknown" => FigurePart.Unknown,
        var other => throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "figure-part-unknown", "part", other),
    };

    private static RequestProblemException Missing(string name) => new(StatusCodes.Status400BadRequest, "parameter-missing", name, name);
}
