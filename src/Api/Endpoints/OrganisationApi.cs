using CadreOrleans.Contracts.Organisation;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Units, positions, overview and figures.</summary>
internal static class OrganisationApi
{
    private const string UnitExample = """
        { "facts": { "code": "05323", "name": "Xã Mẫu", "tier": "commune", "kind": "commune", "parent": "u-0001", "order": 12 }, "on": "2022-07-01", "authority": "9-NQ/HĐND" }
        """;

    private const string PositionExample = """
        {
          "facts": {
            "unit": "u-0002", "title": "district-division-head", "name": "Trưởng phòng", "seats": 1,
            "managedBy": "district", "decidedBy": "district", "consults": null, "linkedTo": null, "order": 1
          },
          "on": "2022-07-01"
        }
        """;

    private const string SeatsExample = """{ "seats": 2, "on": "2022-07-01", "authority": "12-QĐ/HU" }""";

    private const string MergerExample = """{ "merged": ["u-0003", "u-0004"], "on": "2025-07-01", "authority": "1676/NQ-UBTVQH15" }""";

    private const string AbolitionExample = """{ "on": "2025-07-01", "authority": "3-QĐ/HU" }""";

    public static void MapOrganisationApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapGet("/units", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Units(http.Caller(), http.Reading(), http.List())).ToResult(http, "workspace-unknown"))
            .WithSummary("Units in tree order; search forgives diacritics.").Lists<UnitView>();
        workspace.MapGet("/units/{unit}", async (string workspace, string unit, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Unit(http.Caller(), http.Reading(), unit)).ToResult(http, "unit-unknown"))
            .WithSummary("One unit.").Answers<UnitView>();
        workspace.MapPost("/units", CreateUnitAsync).WithSummary("Creates a unit.").WithExample(UnitExample).Records();
        workspace.MapPut("/units/{unit}", CorrectUnitAsync).WithSummary("Replaces what is recorded of a unit from a day on; nothing is overwritten.").WithExample(UnitExample).Records();
        workspace.MapPost("/units/{unit}/mergers", MergeUnitsAsync).WithSummary("Merges other units into this one.").WithExample(MergerExample).Records();
        workspace.MapPost("/units/{unit}/abolition", AbolishUnitAsync).WithSummary("Ends a unit.").WithExample(AbolitionExample).Records();

        workspace.MapGet("/positions", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Positions(http.Caller(), http.Reading(), http.List())).ToResult(http, "workspace-unknown"))
            .WithSummary("Positions with their holders, in tree order; search forgives diacritics.").Lists<PositionView>();
        workspace.MapGet("/positions/{position}", async (string workspace, string position, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Position(http.Caller(), http.Reading(), position)).ToResult(http, "position-unknown"))
            .WithSummary("One position with its holders, past holders and nominees.").Answers<PositionDetail>();
        workspace.MapPost("/positions", CreatePositionAsync).WithSummary("Creates a position.").WithExample(PositionExample).Records();
        workspace.MapPut("/positions/{position}", CorrectPositionAsync).WithSummary("Replaces what is recorded of a position, its unit excepted, from a day on; nothing is overwritten.").WithExample(PositionExample).Records();
        workspace.MapPost("/positions/{position}/seats", ChangeSeatsAsync).WithSummary("Changes the number of seats of a position.").WithExample(SeatsExample).Records();
        workspace.MapPost("/positions/{position}/abolition", AbolishPositionAsync).WithSummary("Ends a position.").WithExample(AbolitionExample).Records();

        workspace.MapGet("/overview", async (string workspace, IGrainFactory grains, HttpContext http) =>
            (await Query(grains, workspace).Overview(http.Caller(), http.Reading())).ToResult(http, "workspace-unknown"))
            .WithSummary("The district in one screen.").Answers<Overview>();
    }

    private static IOrganisationQueryGrain Query(IGrainFactory grains, string workspace) =>
        grains.GetGrain<IOrganisationQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));

    private static IUnitGrain Unit(IGrainFactory grains, string workspace, string unit) =>
        grains.GetGrain<IUnitGrain>($"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(unit, "unit-unknown", "unit")}");

    private static IPositionGrain Position(IGrainFactory grains, string workspace, string position) => grains.GetGrain<IPositionGrain>(
        $"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{RequestReading.Known(position, "position-unknown", "position")}");

    private static async Task<IResult> CreateUnitAsync(string workspace, UnitRequest request, IGrainFactory grains, HttpContext http)
    {
        var id = NewId.Of('u', http);
        return (await Unit(grains, workspace, id).Create(http.Caller(), request.Facts, request.On, http.Command(request.Authority, request.OnBehalfOf)))
            .ToResult(http, $"/api/v1/workspaces/{workspace}/units/{id}");
    }

    private static async Task<IResult> CorrectUnitAsync(string workspace, string unit, UnitRequest request, IGrainFactory grains, HttpContext http) =>
        (await Unit(grains, workspace, unit).Correct(http.Caller(), request.Facts, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> MergeUnitsAsync(string workspace, string unit, MergerRequest request, IGrainFactory grains, HttpContext http) =>
        (await Unit(grains, workspace, unit).Merge(http.Caller(), request.Merged, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> AbolishUnitAsync(string workspace, string unit, AbolitionRequest request, IGrainFactory grains, HttpContext http) =>
        (await Unit(grains, workspace, unit).Abolish(http.Caller(), request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> CreatePositionAsync(string workspace, PositionRequest request, IGrainFactory grains, HttpContext http)
    {
        var id = NewId.Of('p', http);
        return (await Position(grains, workspace, id).Create(http.Caller(), request.Facts, request.On, http.Command(request.Authority, request.OnBehalfOf)))
            .ToResult(http, $"/api/v1/workspaces/{workspace}/positions/{id}");
    }

    private static async Task<IResult> CorrectPositionAsync(string workspace, string position, PositionRequest request, IGrainFactory grains, HttpContext http) =>
        (await Position(grains, workspace, position).Correct(http.Caller(), request.Facts, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> ChangeSeatsAsync(string workspace, string position, SeatsRequest request, IGrainFactory grains, HttpContext http) =>
        (await Position(grains, workspace, position).ChangeSeats(http.Caller(), request.Seats, request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);

    private static async Task<IResult> AbolishPositionAsync(string workspace, string position, AbolitionRequest request, IGrainFactory grains, HttpContext http) =>
        (await Position(grains, workspace, position).Abolish(http.Caller(), request.On, http.Command(request.Authority, request.OnBehalfOf))).ToResult(http);
}
