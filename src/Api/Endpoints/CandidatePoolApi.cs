using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Pools;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Candidate pools: who qualifies for a position, now or later, and what the others lack.</summary>
internal static class CandidatePoolApi
{
    private const int PostsShown = 20;

    public static void MapCandidatePoolApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/positions/{position}/candidate-pool", GetAsync)
            .WithSummary("The candidate pool of a position: who qualifies now, within months, or on a day, with facets, gaps by article, and explain for one person.")
            .WithDescription(PoolReading.Parameters)
            .Produces<Answer<PoolPage>>().Produces<Answer<PoolExplanation>>(contentType: "application/json")
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
        workspace.MapGet("/officials/{official}/gaps", GapsAsync)
            .WithSummary("The posts that an official could reach next, and those planned for: when the official qualifies, and what is missing, by article.")
            .WithDescription("`limit` (1 to 100, by itself 20) posts, those planned for first. The reading is logged.")
            .Produces<Answer<ReachablePosts>>()
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
        workspace.MapPost("/candidate-pools/query", QueryAsync)
            .WithSummary("The same for up to 100 positions at once, or for an ad-hoc requirement that is no position yet.")
            .WithDescription(PoolReading.Example)
            .Produces<Answer<PoolPages>>()
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<IResult> GetAsync(string workspace, string position, IGrainFactory grains, HttpContext http)
    {
        var request = http.Pool();
        var grain = Grain(grains, workspace);
        var explained = http.Request.Query["explain"].ToString();
        return explained.Length > 0
            ? (await grain.Explain(http.Caller(), http.Reading(), position, request, explained)).ToResult(http)
            : (await grain.Of(http.Caller(), http.Reading(), position, request)).ToResult(http);
    }

    private static async Task<IResult> GapsAsync(string workspace, string official, int? limit, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace).Reachable(http.Caller(), http.Reading(), official, limit ?? PostsShown)).ToResult(http);

    private static async Task<IResult> QueryAsync(string workspace, PoolQueryRequest query, IGrainFactory grains, HttpContext http)
    {
        var grain = Grain(grains, workspace);
        var reading = query.ReadingOf(http.Reading());
        var request = query.ToRequest();
        if (query.Requirement is { } requirement)
        {
            if (query.Positions is not null)
            {
                throw new RequestProblemException(StatusCodes.Status422UnprocessableEntity, "positions-or-requirement", "requirement");
            }

            var asked = await grain.OfRequirement(http.Caller(), reading, requirement, request);
            return asked.Value is { } answer
                ? new Outcome<Answer<PoolPages>> { Value = new Answer<PoolPages>(new PoolPages([answer.Value]), answer.Basis) }.ToResult(http)
                : ProblemMaker.Of(asked.Refusal!);
        }

        return (await grain.OfMany(http.Caller(), reading, query.Positions ?? [], request)).ToResult(http);
    }

    private static ICandidatePoolQueryGrain Grain(IGrainFactory grains, string workspace) =>
        grains.GetGrain<ICandidatePoolQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));
}
