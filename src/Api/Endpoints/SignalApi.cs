using CadreOrleans.Contracts.Signals;

namespace CadreOrleans.Api.Endpoints;

/// <summary>What in the records ought to be looked into.</summary>
internal static class SignalApi
{
    public static void MapSignalApi(this IEndpointRouteBuilder workspace) =>
        workspace.MapGet("/signals", async (string workspace, IGrainFactory grains, HttpContext http) =>
        {
            var list = http.List();
            var grain = grains.GetGrain<ISignalQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));
            return (await grain.List(http.Caller(), http.Reading(), http.Text("kind"), list.Unit, list.Limit, list.Cursor)).ToResult(http);
        })
        .WithSummary("Assessments, bars from discipline and relatives in one unit that ought to be looked into, with the article; of one kind or all that the caller may see.")
        .Answers<SignalList>();
}
