using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Ledger;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Workspaces;

/// <summary>Has every workspace make the daily sweeps that became due. A day that was swept already, here or on another silo, is left alone.</summary>
internal sealed class DailySweeper(ILedger ledger, IGrainFactory grains, TimeProvider time, ILogger<DailySweeper> log)
    : RepeatedWork("The daily sweep", TimeSpan.FromMinutes(10), time, log)
{
    protected override async Task DoAsync(CancellationToken stopping)
    {
        foreach (var workspace in await ledger.ListWorkspacesAsync(stopping))
        {
            await grains.GetGrain<IWorkspaceGrain>(workspace.Value).Sweep(Caller.System);
        }
    }
}
