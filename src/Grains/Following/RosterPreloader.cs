using CadreOrleans.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Following;

/// <summary>Folds the rosters of all workspaces while the rest of the host starts, so that the first question finds them. What fails here is met again by whoever asks.</summary>
public sealed partial class RosterPreloader(ILedger ledger, RosterKeeper keeper, ILogger<RosterPreloader> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var workspace in await ledger.ListWorkspacesAsync(stoppingToken))
            {
                await keeper.GetAsync(workspace);
            }
        }
#pragma warning disable CA1031 // Whatever fails, the host starts, and the question that meets it again tells it.
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogNotPreloaded(failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not all rosters could be loaded at the start ({Kind}).")]
    private partial void LogNotPreloaded(string kind);
}
