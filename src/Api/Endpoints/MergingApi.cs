using CadreOrleans.Contracts.Officials;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Two records of one person, made one and split again.</summary>
internal static class MergingApi
{
    private const string MergingExample = """{ "duplicate": "o-0412", "on": "2022-07-01", "authority": "75-BC/BTC" }""";

    private const string UndoingExample = """{ "duplicate": "o-0412", "authority": "76-BC/BTC" }""";

    public static void MapMergingApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapPost("/officials/{official}/merging", MergeAsync)
            .WithSummary("Makes another record of the same person part of this one, on every day; nothing is rewritten.").WithExample(MergingExample).Records();
        workspace.MapPost("/officials/{official}/splitting", SplitAsync)
            .WithSummary("Takes a record out again that was made part of this one.").WithExample(MergingExample).Records();
        workspace.MapPost("/officials/{official}/merging/undoing", UndoMergeAsync)
            .WithSummary("Undoes the merging of a record, as long as nothing later rests on it.").WithExample(UndoingExample).Records();
    }

    private static IOfficialGrain Grain(IGrainFactory grains, string workspace, string official) => grains.GetGrain<IOfficialGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(official, "official-unknown", "official")}");

    private static async Task<IResult> MergeAsync(string workspace, string official, MergingRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, official).Merge(http.Caller(), request.Duplicate, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> SplitAsync(string workspace, string official, MergingRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, official).Split(http.Caller(), request.Duplicate, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> UndoMergeAsync(string workspace, string official, UndoMergingRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, official).UndoMerge(http.Caller(), request.Duplicate, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);
}

/// <summary>Makes a record part of that of the path, or takes it out again.</summary>
/// <param name="Duplicate">The other record.</param>
/// <param name="On">Day on which it was found.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record MergingRequest(string Duplicate, DateOnly On, string? Authority = null, string? OnBehalfOf = null);

/// <summary>Undoes the merging of a record.</summary>
/// <param name="Duplicate">The other record.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record UndoMergingRequest(string Duplicate, string? Authority = null, string? OnBehalfOf = null);
