using CadreOrleans.Domain.Regulations;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Exports;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Imports;
using CadreOrleans.Grains.Plans;
using CadreOrleans.Grains.Pools;
using CadreOrleans.Grains.Simulations;
using CadreOrleans.Grains.Simulations.Questions;
using CadreOrleans.Grains.Workspaces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CadreOrleans.Grains;

/// <summary>What the grains need on a silo besides the ledger, the samples and the compute lane, which the host gives.</summary>
public static class CadreGrains
{
    /// <summary>Adds it.</summary>
    public static ISiloBuilder AddCadreGrains(this ISiloBuilder silo)
    {
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.Services.TryAddSingleton<BuiltInPacks>();
        silo.Services.TryAddSingleton<IdentifierSource>();
        silo.Services.TryAddSingleton<RosterKeeper>();
        silo.Services.TryAddSingleton<RosterReader>();
        silo.Services.TryAddSingleton<PoolKeeper>();
        silo.Services.TryAddSingleton<PlannedTitles>();
        silo.Services.TryAddSingleton<NominationReading>();
        silo.Services.TryAddSingleton<CommandRunner>();
        silo.Services.TryAddSingleton<ImportReader>();
        silo.Services.TryAddSingleton<CompiledRuns>();
        silo.Services.TryAddSingleton<AssumptionRuns>();
        silo.Services.TryAddSingleton<AmountTrial>();
        silo.Services.TryAddSingleton<RunPreparation>();
        silo.Services.TryAddSingleton<RunSupervisorFactory>();
        silo.Services.TryAddSingleton(new ExportTemplates(null));
        silo.Services.AddHostedService<RunResumer>();
        silo.Services.AddHostedService<DailySweeper>();
        silo.Services.AddSingleton<AccessRecorder>();
        silo.Services.AddHostedService(services => services.GetRequiredService<AccessRecorder>());
        silo.AddChunkPlacement();
        silo.AddIncomingGrainCallFilter<CallerFilter>();
        silo.AddIncomingGrainCallFilter<StoreFailureFilter>();
        return silo;
    }
}
