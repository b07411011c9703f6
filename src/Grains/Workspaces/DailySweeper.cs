using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Workspaces;

/// <summary>Has every workspace make the daily sweeps that became due. A day that was swept already, here or on another silo, is left alone.</summary>
internal sealed partial class DailySweeper(ILedger ledger, IGrainFactory grains, TimeProvider time, ILogger<DailySweeper> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await SweepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task SweepAsync(CancellationToken stopping)
    {
        try
        {
            foreach (var workspace in await ledger.ListWorkspacesAsync(stopping))
            {
                await grains.GetGrain<IWorkspaceGrain>(workspace.Value).Sweep(Caller.System);
            }
        }
#pragma warning disable CA1031 // Whatever keeps the sweep from being made now, the next one catches up.
        catch (Exception failure) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogNotSwept(failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The daily sweep could not be made ({Kind}); it catches up.")]
    private partial void LogNotSwept(string kind);
}
