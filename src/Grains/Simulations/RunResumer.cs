using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Grains.Simulations.Questions;
using CadreOrleans.Ledger.Stores;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Looks for runs and inverse questions that nobody works on, after a restart or the death of a silo, and wakes them. One under way takes no notice.</summary>
internal sealed class RunResumer(IRunStore store, IGrainFactory grains, TimeProvider time, ILogger<RunResumer> log)
    : RepeatedWork("The look for unfinished runs", TimeSpan.FromSeconds(3), time, log)
{
    protected override async Task DoAsync(CancellationToken stopping)
    {
        foreach (var run in await store.ListUnfinishedAsync(stopping))
        {
            var key = GrainKey.Of(run.Workspace, run.Run.Value);
            await (StoredQuestion.Is(run) ? grains.GetGrain<IQuestionGrain>(key).Resume(Caller.System) : grains.GetGrain<ISimulationGrain>(key).Resume(Caller.System));
        }
    }
}
