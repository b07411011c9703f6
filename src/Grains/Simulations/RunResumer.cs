using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Grains.Access;
using CadreOrleans.Ledger.Stores;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Looks for runs that nobody works on, after a restart or the death of a silo, and wakes them. A run that is under way takes no notice.</summary>
internal sealed partial class RunResumer(IRunStore store, IGrainFactory grains, TimeProvider time, ILogger<RunResumer> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await WakeAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task WakeAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var run in await store.ListUnfinishedAsync(stopping))
            {
                await grains.GetGrain<ISimulationGrain>(GrainKey.Of(run.Workspace, run.Run.Value)).Resume(Caller.System);
            }
        }
#pragma warning disable CA1031 // Whatever keeps runs from being looked for now, the next look comes.
        catch (Exception failure) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogNotLooked(failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Unfinished runs could not be looked for ({Kind}); trying again.")]
    private partial void LogNotLooked(string kind);
}
