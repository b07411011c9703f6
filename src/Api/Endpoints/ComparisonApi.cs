using CadreOrleans.Api.Problems;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Comparisons of scenarios under the same randomness.</summary>
internal static class ComparisonApi
{
    public static void MapComparisonApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapPost("/comparisons", StartAsync)
            .WithSummary("Compares two to eight scenarios with the first of them, future by future; the same comparison twice is answered from the store.")
            .Produces<ComparisonStarted>(202).ProducesProblem(404).ProducesProblem(422).ProducesProblem(503);
        workspace.MapGet("/comparisons/{comparison}", GetAsync)
            .WithSummary("A comparison: paired differences with their 95% intervals, and the positions most affected.").Produces<ComparisonView>().ProducesProblem(404);
    }

    private static IComparisonGrain Grain(IGrainFactory grains, string workspace, string comparison) => grains.GetGrain<IComparisonGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(comparison, "comparison-unknown", "comparison")}");

    private static async Task<IResult> StartAsync(string workspace, ComparisonRequestBody request, IGrainFactory grains, HttpContext http)
    {
        var outcome = await Grain(grains, workspace, NewId.Of('c', http))
            .Start(http.Caller(), new ComparisonRequest(request.Scenarios, request.Start, request.Years, request.Replicates, request.Seed) { Rates = request.Rates });
        return outcome.ToAccepted(started => $"/api/v1/workspaces/{workspace}/comparisons/{started.Comparison}");
    }

    private static async Task<IResult> GetAsync(string workspace, string comparison, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, comparison).Get(http.Caller())).OrNotFound("comparison-unknown", "comparison");
}

/// <summary>Asks for a comparison.</summary>
/// <param name="Scenarios">Two to eight scenarios; the others are compared with the first.</param>
/// <param name="Years">Years simulated, 1 to 40.</param>
/// <param name="Replicates">Futures of each.</param>
/// <param name="Seed">Seed that all share.</param>
/// <param name="Start">First month; the month after the working date unless said.</param>
/// <param name="Rates">Which rates all of them take; the default ones unless said.</param>
internal sealed record ComparisonRequestBody(IReadOnlyList<string> Scenarios, int Years, int Replicates, ulong Seed, Domain.Time.Month? Start = null, RunRates Rates = default);
