using System.Threading.Channels;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Stores;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Access;

/// <summary>
/// Records who read whose file. Readers do not wait for the disk: entries are written within moments, all together, kept while the store takes no writes,
/// and written before the program stops.
/// </summary>
public sealed partial class AccessRecorder(IAccessLog accessLog, TimeProvider time, ILogger<AccessRecorder> log) : BackgroundService
{
    private const int MostAtOnce = 1000;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);
    private readonly Channel<AccessEntry> entries = Channel.CreateUnbounded<AccessEntry>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Records that a caller reads an official's file, or a part of it.</summary>
    public void Record(WorkspaceId workspace, Caller caller, OfficialId official, string what) =>
        entries.Writer.TryWrite(new AccessEntry(workspace, caller.Account, official, what, time.GetUtcNow()));

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        entries.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        if (Take() is { Count: > 0 } last)
        {
            await accessLog.AppendAsync(last, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<AccessEntry> batch = [];
        try
        {
            while (batch.Count > 0 || await entries.Reader.WaitToReadAsync(stoppingToken))
            {
                batch.AddRange(Take());
                if (await WriteAsync(batch))
                {
                    batch.Clear();
                }
                else
                {
                    await Task.Delay(PauseAfterFailure, time, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            await WriteAsync(batch);
        }
    }

    private List<AccessEntry> Take()
    {
        var taken = new List<AccessEntry>();
        while (taken.Count < MostAtOnce && entries.Reader.TryRead(out var entry))
        {
            taken.Add(entry);
        }

        return taken;
    }

    private async Task<bool> WriteAsync(List<AccessEntry> batch)
    {
        if (batch.Count == 0)
        {
            return true;
        }

        try
        {
            await accessLog.AppendAsync(batch, CancellationToken.None);
            return true;
        }
#pragma warning disable CA1031 // Whatever keeps the store from writing, the entries are kept and written later.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogNotWritten(batch.Count, failure.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} entries of the access log are not written yet ({Kind}); trying again.")]
    private partial void LogNotWritten(int count, string kind);
}
