using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Starts runs for grains that need several: while the lane is full, with the chunks of the runs started before, again and again.</summary>
internal static class RunStarting
{
    private const int MostStarts = 100;
    private static readonly TimeSpan PauseWhenBusy = TimeSpan.FromMilliseconds(100);

    public static async Task<Outcome<RunStarted>> StartAsync(IGrainFactory grains, TimeProvider time, WorkspaceId workspace, Caller caller, RunRequest request)
    {
        for (var attempt = 1; ; attempt++)
        {
            var run = grains.GetGrain<ISimulationGrain>(GrainKey.Of(workspace, $"r-{Guid.CreateVersion7():N}"));
            var outcome = await run.Start(caller, request);
            if (outcome.Refusal?.Code != "compute-lane-busy" || attempt == MostStarts)
            {
                return outcome;
            }

            await Task.Delay(PauseWhenBusy, time);
        }
    }
}
