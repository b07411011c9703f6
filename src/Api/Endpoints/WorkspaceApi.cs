using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Workspaces and packs.</summary>
internal static class WorkspaceApi
{
    public static void MapWorkspaceApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/workspaces", (IGrainFactory grains, HttpContext http) => Directory(grains).List(http.Caller()))
            .WithSummary("The workspaces in which the caller may read.");
        api.MapGet("/regulation-packs", (IGrainFactory grains, HttpContext http) => Directory(grains).Packs(http.Caller()))
            .WithSummary("The regulation packs that are shipped.");
        api.MapGet("/samples", (IGrainFactory grains, HttpContext http) => Directory(grains).Samples(http.Caller()))
            .WithSummary("Names of the shipped samples; a workspace made from one bears its name.");
        api.MapGet("/workspaces/{workspace}", GetAsync).WithSummary("One workspace: settings, pack, working date.").ProducesProblem(404);
        api.MapPost("/workspaces", CreateAsync).WithSummary("Creates an empty workspace.").ProducesProblem(422);
        api.MapPost("/workspaces/{workspace}/sample", LoadSampleAsync).WithSummary("Creates the workspace from the sample of its name.").ProducesProblem(404).ProducesProblem(422);
        api.MapPut("/workspaces/{workspace}/working-date", SetWorkingDateAsync).WithSummary("Pins or releases the working date.").ProducesProblem(404);
        api.MapDelete("/workspaces/{workspace}", RemoveAsync).WithSummary("Removes a workspace whose data are invented.").ProducesProblem(404).ProducesProblem(422);
    }

    private static IWorkspaceDirectoryGrain Directory(IGrainFactory grains) => grains.GetGrain<IWorkspaceDirectoryGrain>("all");

    private static IWorkspaceGrain Grain(IGrainFactory grains, string workspace) =>
        grains.GetGrain<IWorkspaceGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));

    private static async Task<IResult> GetAsync(string workspace, IGrainFactory grains, HttpContext http) =>
        (await Directory(grains).List(http.Caller())).FirstOrDefault(view => view.Id == workspace).OrNotFound("workspace-unknown", "workspace");

    private static async Task<IResult> CreateAsync(WorkspaceRequest request, IGrainFactory grains, HttpContext http)
    {
        if (!Domain.Identifiers.Identifier.IsWellFormed(request.Id))
        {
            return ProblemMaker.Of(Refusal.Invalid("identifier-malformed", "id", request.Id));
        }

        var outcome = await grains.GetGrain<IWorkspaceGrain>(request.Id)
            .Create(http.Caller(), new CreateWorkspace(request.Name, request.Pack), http.Command(null));
        return outcome.ToResult(http, $"/api/v1/workspaces/{request.Id}");
    }

    private static async Task<IResult> LoadSampleAsync(string workspace, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace).LoadSample(http.Caller(), http.Command(null))).ToResult(http, $"/api/v1/workspaces/{workspace}");

    private static async Task<IResult> SetWorkingDateAsync(string workspace, WorkingDateRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace).SetWorkingDate(http.Caller(), request.Date, http.Command(null))).ToResult(http);

    private static async Task<IResult> RemoveAsync(string workspace, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace).Remove(http.Caller())).ToResult(http);
}
