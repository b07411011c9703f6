using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Runs: start, follow, read, cancel.</summary>
internal static class SimulationApi
{
    private const int PostsShown = 20;

    public static void MapSimulationApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/simulations", (string workspace, IGrainFactory grains, HttpContext http) =>
            grains.GetGrain<ISimulationQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace")).List(http.Caller()))
            .WithSummary("Runs that are kept, the latest first.").ProducesProblem(404);
        workspace.MapPost("/simulations", StartAsync).WithSummary("Starts a run; the same inputs twice are answered from the store.")
            .Produces<RunStarted>(202).ProducesProblem(404).ProducesProblem(422).ProducesProblem(503);
        workspace.MapGet("/simulations/{run}", GetAsync).WithSummary("A run with its results as far as they are; of one indicator, post, unit (or unit=all) or tier when the query names it.").Produces<RunView>().ProducesProblem(404);
        workspace.MapGet("/simulations/{run}/events", WatchAsync).WithSummary("Progress as server-sent events, to the end of the run.").ProducesProblem(404);
        workspace.MapGet("/simulations/{run}/assumptions", AssumptionsAsync)
            .WithSummary("How far the assumptions on exits, selection and drift move the headlines; apart from the Monte-Carlo error.")
            .Produces<AssumptionView>().ProducesProblem(404);
        workspace.MapGet("/simulations/{run}/stories/{replicate:int}", StoryAsync)
            .WithSummary("One future told event by event; officials have codes unless the reader has the right to an outlook, and leave without a cause unless it is the law.")
            .Produces<StoryView>().ProducesProblem(404);
        workspace.MapGet("/simulations/{run}/officials/{official}", OfficialAsync)
            .WithSummary("Facts of law and plan of one official as the run starts from them: retirement, the last month of each reachable post, gaps, lists. Never a chance.")
            .WithDescription("`limit` (1 to 100, by itself 20) posts, those planned for first. The reading is logged.")
            .Produces<RunOfficial>().ProducesProblem(404).ProducesProblem(422);
        workspace.MapPost("/simulations/{run}/cancellation", CancelAsync).WithSummary("Stops a run within a second.").Produces<RunView>().ProducesProblem(404);
    }

    private static ISimulationGrain Grain(IGrainFactory grains, string workspace, string run) => grains.GetGrain<ISimulationGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(run, "run-unknown", "run")}");

    private static async Task<IResult> StartAsync(string workspace, SimulationRequest request, IGrainFactory grains, HttpContext http)
    {
        var outcome = await Grain(grains, workspace, NewId.Of('r', http))
            .Start(http.Caller(), new RunRequest(request.Scenario, request.Start, request.Years, request.Replicates, request.Seed)
            {
                Precision = request.Precision ?? [],
                Rates = request.Rates,
            });
        return outcome.ToAccepted(started => $"/api/v1/workspaces/{workspace}/simulations/{started.Run}");
    }

    private static async Task<IResult> GetAsync(string workspace, string run, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, run).Get(http.Caller()) is { } view
            ? RunSelection.Narrow(view, http.Text("indicator"), http.Text("post"), http.Text("unit"), http.Text("tier"))
            : null).OrNotFound("run-unknown", "run");

    private static async Task<IResult> CancelAsync(string workspace, string run, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, run).Cancel(http.Caller())).OrNotFound("run-unknown", "run");

    private static async Task<IResult> AssumptionsAsync(string workspace, string run, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, run).Assumptions(http.Caller())).OrNotFound("run-without-results", "run");

    private static async Task<IResult> StoryAsync(string workspace, string run, int replicate, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, run).Story(http.Caller(), replicate)).OrNotFound("story-unknown", "replicate");

    private static async Task<IResult> OfficialAsync(string workspace, string run, string official, int? limit, IGrainFactory grains, HttpContext http)
    {
        var grain = grains.GetGrain<IRunOfficialQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));
        var outcome = await grain.Of(http.Caller(), run, official, limit ?? PostsShown);
        return outcome.Value is { } facts ? Results.Ok(facts) : ProblemMaker.Of(outcome.Refusal!);
    }

    private static async Task<IResult> WatchAsync(string workspace, string run, IGrainFactory grains, HttpContext http, CancellationToken gone)
    {
        var grain = Grain(grains, workspace, run);
        return await grain.Get(http.Caller()) is null
            ? ProblemMaker.Of(Refusal.NotFound("run-unknown", "run"))
            : TypedResults.ServerSentEvents(grain.Watch(http.Caller()).WithCancellation(gone).Select(), eventType: "progress");
    }

    private static async IAsyncEnumerable<RunProgress> Select(this System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<RunProgress> source)
    {
        await foreach (var progress in source)
        {
            yield return progress;
        }
    }
}
