using System.Text;
using CadreOrleans.Contracts.Reorganisations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Reorganisations: what a scenario's mergers, splits and abolitions of units do to seats, people and plans.</summary>
internal static class ReorganisationApi
{
    public static void MapReorganisationApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/scenarios/{scenario}/reorganisation", PreviewAsync)
            .WithSummary("Where people, seats and entries of plans land when the scenario's units are merged, split or abolished: a proposal, with claimants, seats over the norm and those without a post.")
            .Answers<ReorganisationView>();
        workspace.MapPost("/scenarios/{scenario}/reorganisation/table", AddTableAsync)
            .WithSummary("Adds the mergers of a table of old and new units (CSV: old_code, old_name, new_code, new_name) to the scenario, all or none.").Records();
        workspace.MapPost("/scenarios/{scenario}/reorganisation/application", ApplyAsync)
            .WithSummary("Carries the reorganisation out on the real records, as one commit.").Records();
        workspace.MapPost("/scenarios/{scenario}/reorganisation/undoing", UndoAsync)
            .WithSummary("Undoes the reorganisation, as long as nothing later rests on it.").Records();
    }

    private static IReorganisationGrain Grain(IGrainFactory grains, string workspace, string scenario) => grains.GetGrain<IReorganisationGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(scenario, "scenario-unknown", "scenario")}");

    private static async Task<IResult> PreviewAsync(string workspace, string scenario, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).Preview(http.Caller(), http.Reading())).ToResult(http);

    private static async Task<IResult> AddTableAsync(string workspace, string scenario, MergerTableRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).AddTable(http.Caller(), Encoding.UTF8.GetBytes(request.Table), request.Month, request.AbolishedTier, http.Command(null))).ToResult(http);

    private static async Task<IResult> ApplyAsync(string workspace, string scenario, ReorganisationDecision request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).Apply(http.Caller(), http.Command(request.Decision))).ToResult(http);

    private static async Task<IResult> UndoAsync(string workspace, string scenario, ReorganisationDecision request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, scenario).Undo(http.Caller(), http.Command(request.Decision))).ToResult(http);
}

/// <summary>A table of old and new units.</summary>
/// <param name="Month">Month of the new structure.</param>
/// <param name="Table">The table as CSV text.</param>
/// <param name="AbolishedTier">Code of a tier that is dropped in the same month; none unless said.</param>
internal sealed record MergerTableRequest(Month Month, string Table, string? AbolishedTier = null);

/// <summary>The decision that a reorganisation, or its undoing, rests on.</summary>
/// <param name="Decision">Number of the decision; none unless said.</param>
internal sealed record ReorganisationDecision(string? Decision = null);
