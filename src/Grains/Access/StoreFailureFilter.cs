using System.Data.Common;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Ledger.Hosting;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Access;

/// <summary>Tells every caller of a grain in one way that the store failed, whatever the database said; what it said is for the operator's log.</summary>
internal sealed partial class StoreFailureFilter(ILogger<StoreFailureFilter> log) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        try
        {
            await context.Invoke();
        }
        catch (Exception failure) when (failure is LedgerUnavailableException or DbException)
        {
            LogStoreFailed(failure.Message);
            throw new StoreUnavailableException();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store failed: {Problem}")]
    private partial void LogStoreFailed(string problem);
}
