using CadreOrleans.Contracts.Officials;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Officials and their files.</summary>
internal static class OfficialApi
{
    private const string Example = """
        {
          "facts": { "name": "Nguyễn Văn Mẫu", "sex": "male", "birth": { "value": "1980-05", "precision": "month" }, "ethnicity": "Mường" },
          "on": "2022-07-01",
          "authority": "60-QĐ/HU"
        }
        """;

    private const string EntryExample = """{ "entry": { "kind": "training", "training": "leadership", "politicalTheory": "none", "stateManagement": "none", "subject": null }, "on": "2022-06-01" }""";

    private const string LeavingExample = """{ "reason": "retirement", "on": "2022-09-01", "authority": "130-QĐ/HU" }""";

    public static void MapOfficialApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/officials", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).List(http.Caller(), http.Reading(), http.List(), http.Request.Query["former"] == "true")).ToResult(http, "workspace-unknown"))
            .WithSummary("Officials; search forgives diacritics. With former=true those no longer in post, too.").Lists<OfficialSummary>();
        workspace.MapGet("/officials/{official}", async (string workspace, string official, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Get(http.Caller(), http.Reading(), official)).ToResult(http, "official-unknown"))
            .WithSummary("The file of an official, as far as the caller may see it. The reading is logged.").Answers<OfficialFile>();
        workspace.MapPost("/officials", RegisterAsync).WithSummary("Registers an official.").WithExample(Example).Records();
        workspace.MapPut("/officials/{official}", CorrectAsync).WithSummary("Replaces what is recorded of a person from a day on; nothing is overwritten.").WithExample(Example).Records();
        workspace.MapPost("/officials/{official}/entries", RecordAsync).WithSummary("Enters a fact in the file: degree, training, assessment, discipline, ...").WithExample(EntryExample).Records();
        workspace.MapPost("/officials/{official}/leaving", LeaveAsync).WithSummary("Ends a person's service: seats and nominations with it.").WithExample(LeavingExample).Records();
    }

    private static IOfficialQueryGrain Query(IGrainFactory grains, string workspace) =>
        grains.GetGrain<IOfficialQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));

    private static IOfficialGrain Grain(IGrainFactory grains, string workspace, string official) => grains.GetGrain<IOfficialGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(official, "official-unknown", "official")}");

    private static async Task<IResult> RegisterAsync(string workspace, OfficialRequest request, IGrainFactory grains, HttpContext http)
    {
        var id = NewId.Of('o', http);
        return (await Grain(grains, workspace, id).Register(http.Caller(), request.Facts, request.On, http.Command(request.Authority, request.OnBehalfOf)))
            .ToResult(http, $"/api/v1/workspaces/{workspace}/officials/{id}");
    }

    private static async Task<IResult> CorrectAsync(string workspace, string official, OfficialRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, official).Correct(http.Caller(), request.Facts, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> RecordAsync(string workspace, string official, FileEntryRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, official).Record(http.Caller(), request.Entry, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> LeaveAsync(string workspace, string official, LeavingRequest request, IGrainFactory grains, HttpContext http) =>
        (await Grain(grains, workspace, official).Leave(http.Caller(), request.Reason, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);
}
