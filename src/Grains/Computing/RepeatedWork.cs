using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Computing;

/// <summary>Work that a silo does again and again while it runs. A round that fails is told in the log, and the next one comes.</summary>
internal abstract partial class RepeatedWork(string what, TimeSpan interval, TimeProvider time, ILogger log) : BackgroundService
{
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    protected abstract Task DoAsync(CancellationToken stopping);

    private async Task TryAsync(CancellationToken stopping)
    {
        try
        {
            await DoAsync(stopping);
        }
#pragma warning disable CA1031 // Whatever keeps the work from being done this time, it comes again.
        catch (Exception failure) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(what, failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{What} was not done this time ({Kind}); it comes again.")]
    private partial void LogFailed(string what, string kind);
}
