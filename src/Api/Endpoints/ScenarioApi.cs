using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Api.Endpoints;

/// <summary>What-ifs.</summary>
internal static class ScenarioApi
{
    public static void MapScenarioApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/scenarios", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await grains.GetGrain<IScenarioQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace")).List(http.Caller(), http.Reading()))
                .ToResult(http, "workspace-unknown"))
            .WithSummary("The caller's own scenarios and the shared ones; base first.").Lists<ScenarioSummary>();
        workspace.MapPost("/scenarios", CreateAsync).WithSummary("Creates a scenario with its interventions, all or none.").Records();
        workspace.MapGet("/scenarios/{scenario}", GetAsync).WithSummary("A scenario with its interventions.").Produces<ScenarioView>().ProducesProblem(404);
        workspace.MapPost("/scenarios/{scenario}/interventions", AddAsync).WithSummary("Adds an intervention.").Records();
        workspace.MapDelete("/scenarios/{scenario}/interventions/{number:int}", RemoveAsync).WithSummary("Takes an intervention out.").Records();
        workspace.MapPost("/scenarios/{scenario}/sharing", ShareAsync).WithSummary("Opens the scenario to all planners of the workspace.").Records();
    }

    private static IScenarioGrain Grain(IGrainFactory grains, string workspace, string scenario) => grains.GetGrain<IScenarioGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(scenario, "scenario-unknown", "scenario")}");

    private static async Task<IResult> CreateAsync(string workspace, ScenarioRequest request, IGrainFactory grains, HttpContext http)
    {
        var id = NewId.Of('s', http);
        var interventions = (request.Interventions ?? []).Select(entry => entry.ToIntervention()).ToArray();
        var outcome = await Grain(grains, workspace, id).Create(http.Caller(), request.Name, interventions, http.Command(null));
        return outcome.ToResult(http, $"/api/v1/workspaces/{workspace}/scenarios/{id}");
    }

    private static async Task<IResult> GetAsync(string workspace, string scenario, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).Get(http.Caller())).OrNotFound("scenario-unknown", "scenario");

    private static async Task<IResult> AddAsync(string workspace, string scenario, InterventionRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).Add(http.Caller(), request.ToIntervention(), http.Command(null))).ToResult(http);

    private static async Task<IResult> RemoveAsync(string workspace, string scenario, int number, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).Remove(http.Caller(), number, http.Command(null))).ToResult(http);

    private static async Task<IResult> ShareAsync(string workspace, string scenario, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).Share(http.Caller(), http.Command(null))).ToResult(http);
}
