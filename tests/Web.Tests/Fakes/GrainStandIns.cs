using System.Reflection;
using CadreOrleans.Contracts.Calibrations;
using CadreOrleans.Contracts.Cascades;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Contracts.Regulations;
using CadreOrleans.Contracts.Reorganisations;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Contracts.Workspaces;
using Orleans;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Answers the grains that the pages ask for from a district in memory. Everything else of the factory fails.</summary>
public class GrainStandIns : DispatchProxy
{
    private District district = default!;

    public static IGrainFactory Over(District district)
    {
        var factory = Create<IGrainFactory, GrainStandIns>();
        ((GrainStandIns)(object)factory).district = district;
        return factory;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod is not { Name: nameof(IGrainFactory.GetGrain), IsGenericMethod: true } || args?[0] is not string key)
        {
            throw new NotSupportedException($"{targetMethod?.Name} is not stood in for.");
        }

        var kind = targetMethod.GetGenericArguments()[0];
        var id = key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return kind == typeof(IOrganisationQueryGrain) ? new OrganisationStandIn(district, key)
            : kind == typeof(IOfficialQueryGrain) ? new OfficialStandIn(district)
            : kind == typeof(IDueListQueryGrain) ? new DueListStandIn(district)
            : kind == typeof(IPlanQueryGrain) ? new PlanQueryStandIn(district)
            : kind == typeof(IPlanGrain) ? new PlanStandIn(district)
            : kind == typeof(ICandidatePoolQueryGrain) ? new PoolStandIn(district)
            : kind == typeof(ICascadeQueryGrain) ? new CascadeStandIn(district)
            : kind == typeof(IFigureQueryGrain) ? new FigureStandIn(district)
            : kind == typeof(IOfficialGrain) ? new OfficialGrainStandIn(district, id)
            : kind == typeof(IUnitGrain) ? new UnitStandIn(district, id)
            : kind == typeof(IPositionGrain) ? new PositionStandIn(district, id)
            : kind == typeof(IScenarioGrain) ? new ScenarioStandIn(district, id)
            : kind == typeof(IReorganisationGrain) ? new ReorganisationStandIn(district, id)
            : kind == typeof(IImportGrain) || kind == typeof(IImportQueryGrain) ? new ImportStandIn(district, id)
            : kind == typeof(IScenarioQueryGrain) ? new ScenarioQueryStandIn(district)
            : kind == typeof(ISimulationGrain) ? new SimulationStandIn(district, id)
            : kind == typeof(IComparisonGrain) ? new ComparisonStandIn(district, id)
            : kind == typeof(IQuestionGrain) ? new QuestionStandIn(id)
            : kind == typeof(ICalibrationQueryGrain) ? new CalibrationStandIn()
            : kind == typeof(ISimulationQueryGrain) ? new SimulationQueryStandIn(district)
            : kind == typeof(IRegulationQueryGrain) ? new RegulationStandIn(district)
            : kind == typeof(IWorkspaceDirectoryGrain) ? new WorkspaceDirectoryStandIn(district)
            : kind == typeof(IWorkspaceGrain) ? new WorkspaceStandIn(district, key)
            : throw new NotSupportedException($"{kind.Name} is not stood in for.");
    }
}
