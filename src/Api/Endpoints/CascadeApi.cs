using CadreOrleans.Contracts.Cascades;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Scenarios;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Cascades: the chain of moves behind one move.</summary>
internal static class CascadeApi
{
    public static void MapCascadeApi(this IEndpointRouteBuilder workspace) =>
        workspace.MapPost("/cascades", AskAsync)
            .WithSummary("If an official leaves, or goes to a position, or a position falls vacant, what then: the chain of moves with alternatives at each link. A read.")
            .WithDescription(
                """
                `official` leaves; with `position` the official goes there; `position` alone asks about its free seat, or its only holder leaving. `asOf` is
                the day. `choices` take others than the first: the alternatives of every link are those who meet the conditions, in order, as the pool of the
                position has them. `interventions` of the answer can be posted to `/scenarios` as they are.
                """)
            .WithExample("""{"official": "o-0007", "choices": [{"position": "p-0032", "official": "o-0056"}], "width": 5}""")
            .Produces<Answer<CascadeView>>()
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);

    private static async Task<IResult> AskAsync(string workspace, CascadeQueryRequest request, IGrainFactory grains, HttpContext http)
    {
        var given = http.Reading();
        var grain = grains.GetGrain<ICascadeQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));
        return (await grain.Of(http.Caller(), given with { AsOf = request.AsOf ?? given.AsOf }, request.ToRequest())).ToResult(http);
    }
}

/// <summary>A question about a chain of moves.</summary>
/// <param name="Official">Who leaves or goes.</param>
/// <param name="Position">Where to; or the position asked about.</param>
/// <param name="AsOf">Day of the first move.</param>
/// <param name="Choices">Whom to take where.</param>
/// <param name="Depth">Most moves one behind the other, 1 to 30; by itself 8.</param>
/// <param name="Width">Most alternatives at a link, 1 to 30; by itself 5.</param>
/// <param name="WaitMonths">Months a seat may wait, 0 to 60; by itself 12.</param>
/// <param name="Reason">retires, moves or other.</param>
internal sealed record CascadeQueryRequest(
    string? Official = null,
    string? Position = null,
    DateOnly? AsOf = null,
    IReadOnlyList<CascadePick>? Choices = null,
    int? Depth = null,
    int? Width = null,
    int? WaitMonths = null,
    ForcedExitReason? Reason = null)
{
    private static readonly CascadeRequest Defaults = new();

    public CascadeRequest ToRequest() => new(
        Official,
        Position,
        Choices,
        Depth ?? Defaults.Depth,
        Width ?? Defaults.Width,
        WaitMonths ?? Defaults.WaitMonths,
        Reason ?? Defaults.Reason);
}
