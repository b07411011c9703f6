using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Taking and leaving seats. Every command can be tried with <c>dryRun=true</c>.</summary>
internal static class AppointmentApi
{
    public static void MapAppointmentApi(this IEndpointRouteBuilder workspace)
    {
        workspace.MapPost("/appointments", (string workspace, AppointmentRequest request, IGrainFactory grains, HttpContext http) =>
            AppointAsync(workspace, request, request.Move ?? MoveKind.Ordinary, grains, http)).WithSummary("An official takes a seat.").Records();
        workspace.MapPost("/rotations", (string workspace, AppointmentRequest request, IGrainFactory grains, HttpContext http) =>
            AppointAsync(workspace, request, request.Move ?? MoveKind.RotationHorizontal, grains, http)).WithSummary("An official is rotated to a seat.").Records();
        workspace.MapPost("/transfers", (string workspace, AppointmentRequest request, IGrainFactory grains, HttpContext http) =>
            AppointAsync(workspace, request, request.Move ?? MoveKind.Transfer, grains, http)).WithSummary("An official is transferred to a seat.").Records();
        workspace.MapPost("/ends", EndAsync).WithSummary("An official leaves a seat.").Records();
    }

    private static IPositionGrain Position(IGrainFactory grains, string workspace, string position) =>
        grains.GetGrain<IPositionGrain>($"{RequestReading.Known(workspace, "workspace-unknown", "workspace")}/{position}");

    private static async Task<IResult> AppointAsync(string workspace, AppointmentRequest request, MoveKind move, IGrainFactory grains, HttpContext http)
    {
        var command = new AppointCommand(
            request.Official,
            request.From,
            request.Capacity ?? Capacity.Full,
            request.TakenBy ?? TakenBy.Appointment,
            move,
            request.Leaves ?? [],
            request.TermEnds,
            request.PlannedReturn);
        var outcome = await Position(grains, workspace, request.Position.Value).Appoint(http.Caller(), command, http.Command(request.Authority));
        return outcome.ToResult(http, $"/api/v1/workspaces/{workspace}/positions/{request.Position}");
    }

    private static async Task<IResult> EndAsync(string workspace, EndRequest request, IGrainFactory grains, HttpContext http) =>
        (await Position(grains, workspace, request.Position.Value)
            .End(http.Caller(), new EndCommand(request.Official, request.On, request.Reason), http.Command(request.Authority))).ToResult(http);
}
