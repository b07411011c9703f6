using System.Text.Json;
using CadreOrleans.Contracts.Regulations;
using CadreOrleans.Contracts.Workspaces;

namespace CadreOrleans.Api.Endpoints;

/// <summary>The regulations that apply in a workspace, and its own values over them.</summary>
internal static class RegulationApi
{
    public static void MapRegulationApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/regulations", GetAsync)
            .WithSummary("Every value in force on a day (on), with document, article, certainty, and whether the workspace set it itself.")
            .Answers<RegulationsView>();
        workspace.MapPut("/regulation-overlay", PutAsync)
            .WithSummary("Lays the workspace's own values over its pack: a JSON merge patch, in which lists whose entries have codes are merged by code; an empty object takes them away.")
            .ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<IResult> GetAsync(string workspace, IGrainFactory grains, HttpContext http)
    {
        var reading = http.Reading();
        return (await grains.GetGrain<IRegulationQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"))
            .Of(http.Caller(), http.Day("on") is { } on ? reading with { AsOf = on } : reading)).ToResult(http);
    }

    private static async Task<IResult> PutAsync(string workspace, JsonElement overlay, IGrainFactory grains, HttpContext http) =>
        (await grains.GetGrain<IWorkspaceGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"))
            .OverlayRegulations(http.Caller(), overlay.GetRawText(), http.Command(null))).ToResult(http);
}
