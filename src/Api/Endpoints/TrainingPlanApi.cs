using CadreOrleans.Contracts.Training;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Who must study what before which vacancy.</summary>
internal static class TrainingPlanApi
{
    public static void MapTrainingPlanApi(this IEndpointRouteBuilder workspace) =>
        workspace.MapGet("/training-plan", async (string workspace, IGrainFactory grains, HttpContext http) =>
        {
            var list = http.List();
            var grain = grains.GetGrain<ITrainingPlanQueryGrain>(RequestReading.Known(workspace, "workspace-unknown", "workspace"));
            return (await grain.Of(http.Caller(), http.Reading(), list.Unit, list.Limit, list.Cursor)).ToResult(http);
        })
            .WithSummary("The training plan that follows from the nominees' gaps: who must study what, by when it has to begin, before which vacancy.")
            .Answers<TrainingPlanView>();
}
