using CadreOrleans.Contracts.Organisation;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Taking and leaving seats: one endpoint for each kind of decision. Every command can be tried with <c>dryRun=true</c>.</summary>
internal static class AppointmentApi
{
    private const string Example = """
        { "official": "o-0001", "position": "p-0002", "from": "2022-07-01", "leaves": ["p-0001"], "authority": "125-QĐ/HU", "onBehalfOf": "Ban Thường vụ" }
        """;

    private const string EndExample = """{ "official": "o-0001", "position": "p-0002", "on": "2022-07-01", "reason": "release", "authority": "126-QĐ/HU" }""";

    private const string NoticeExample = """{ "official": "o-0001", "position": "p-0002", "on": "2022-03-15", "authority": "45-TB/HU" }""";

    private const string ElectionExample = """
        { "position": "p-0001", "held": "2022-07-01", "convened": 39, "present": 38, "results": [ { "official": "o-0001", "votes": 18, "isElected": false } ], "authority": "12-BB/ĐH" }
        """;

    public static void MapAppointmentApi(this IEndpointRouteBuilder workspace)
    {
        foreach (var kind in DecisionKind.All)
        {
            workspace.MapPost(kind.Path, (string workspace, AppointmentRequest request, IGrainFactory grains, HttpContext http) =>
                AppointAsync(workspace, request, kind, grains, http)).WithSummary(kind.Summary).WithExample(Example).Records();
        }

        workspace.MapPost("/elections/results", ElectAsync)
            .WithSummary("An election with its votes, successful or not; who was elected takes the seat by /elections.").WithExample(ElectionExample).Records();
        workspace.MapPost("/term-notices", GiveNoticeAsync).WithSummary("A holder is given notice of the end of the term.").WithExample(NoticeExample).Records();
        workspace.MapPost("/ends", EndAsync).WithSummary("An official leaves a seat.").WithExample(EndExample).Records();
    }

    private static IPositionGrain Position(IGrainFactory grains, string workspace, string position) =>
        grains.GetGrain<IPositionGrain>($"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{position}");

    private static async Task<IResult> AppointAsync(string workspace, AppointmentRequest request, DecisionKind kind, IGrainFactory grains, HttpContext http)
    {
        var outcome = await Position(grains, workspace, request.Position.Value)
            .Appoint(http.Caller(), kind.ToCommand(request), http.Command(request.Authority, request.OnBehalfOf));
        return outcome.ToResult(http, $"/api/v1/workspaces/{workspace}/positions/{request.Position}");
    }

    private static async Task<IResult> ElectAsync(string workspace, ElectionRequest request, IGrainFactory grains, HttpContext http) =>
        (await Position(grains, workspace, request.Position.Value)
            .Elect(http.Caller(), new ElectCommand(request.Held, request.Convened, request.Present, request.Results), http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> GiveNoticeAsync(string workspace, NoticeRequest request, IGrainFactory grains, HttpContext http) =>
        (await Position(grains, workspace, request.Position.Value)
            .GiveNotice(http.Caller(), request.Official, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> EndAsync(string workspace, EndRequest request, IGrainFactory grains, HttpContext http) =>
        (await Position(grains, workspace, request.Position.Value)
            .End(http.Caller(), new EndCommand(request.Official, request.On, request.Reason), http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);
}
