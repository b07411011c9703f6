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

namespace CadreOrleans.Web.Shell;

/// <summary>The grains of one workspace, by the keys that the contracts give them.</summary>
/// <param name="factory">Finds grains.</param>
/// <param name="workspace">The workspace.</param>
public sealed class WorkspaceGrains(IGrainFactory factory, string workspace)
{
    /// <summary>The workspace.</summary>
    public string Workspace { get; } = workspace;

    /// <summary>Answers about units and positions.</summary>
    public IOrganisationQueryGrain Organisation => factory.GetGrain<IOrganisationQueryGrain>(Workspace);

    /// <summary>Answers about officials.</summary>
    public IOfficialQueryGrain Officials => factory.GetGrain<IOfficialQueryGrain>(Workspace);

    /// <summary>What falls due.</summary>
    public IDueListQueryGrain DueList => factory.GetGrain<IDueListQueryGrain>(Workspace);

    /// <summary>Candidate pools.</summary>
    public ICandidatePoolQueryGrain Pools => factory.GetGrain<ICandidatePoolQueryGrain>(Workspace);

    /// <summary>Chains of moves.</summary>
    public ICascadeQueryGrain Cascades => factory.GetGrain<ICascadeQueryGrain>(Workspace);

    /// <summary>Answers about plans.</summary>
    public IPlanQueryGrain Plans => factory.GetGrain<IPlanQueryGrain>(Workspace);

    /// <summary>Figures and targets.</summary>
    public IFigureQueryGrain Figures => factory.GetGrain<IFigureQueryGrain>(Workspace);

    /// <summary>The regulations that apply.</summary>
    public IRegulationQueryGrain Regulations => factory.GetGrain<IRegulationQueryGrain>(Workspace);

    /// <summary>Lists what-ifs.</summary>
    public IScenarioQueryGrain Scenarios => factory.GetGrain<IScenarioQueryGrain>(Workspace);

    /// <summary>Rates from the records.</summary>
    public ICalibrationQueryGrain Calibration => factory.GetGrain<ICalibrationQueryGrain>(Workspace);

    /// <summary>Lists runs.</summary>
    public ISimulationQueryGrain Simulations => factory.GetGrain<ISimulationQueryGrain>(Workspace);

    /// <summary>The workspaces.</summary>
    public static IWorkspaceDirectoryGrain Directory(IGrainFactory factory) => factory.GetGrain<IWorkspaceDirectoryGrain>("all");

    /// <summary>One position.</summary>
    public IPositionGrain Position(string position) => factory.GetGrain<IPositionGrain>($"{Workspace}/{position}");

    /// <summary>One unit.</summary>
    public IUnitGrain Unit(string unit) => factory.GetGrain<IUnitGrain>($"{Workspace}/{unit}");

    /// <summary>One official.</summary>
    public IOfficialGrain Official(string official) => factory.GetGrain<IOfficialGrain>($"{Workspace}/{official}");

    /// <summary>The plan of a term, by its identifier <c>term/scope</c>.</summary>
    public IPlanGrain Plan(string plan) => factory.GetGrain<IPlanGrain>($"{Workspace}/{plan}");

    /// <summary>One what-if.</summary>
    public IScenarioGrain Scenario(string scenario) => factory.GetGrain<IScenarioGrain>($"{Workspace}/{scenario}");

    /// <summary>The reorganisation that a what-if makes.</summary>
    public IReorganisationGrain Reorganisation(string scenario) => factory.GetGrain<IReorganisationGrain>($"{Workspace}/{scenario}");

    /// <summary>One run.</summary>
    public ISimulationGrain Simulation(string run) => factory.GetGrain<ISimulationGrain>($"{Workspace}/{run}");

    /// <summary>Lists imports.</summary>
    public IImportQueryGrain Imports => factory.GetGrain<IImportQueryGrain>(Workspace);

    /// <summary>One import.</summary>
    public IImportGrain Import(string import) => factory.GetGrain<IImportGrain>($"{Workspace}/{import}");

    /// <summary>One comparison.</summary>
    public IComparisonGrain Comparison(string comparison) => factory.GetGrain<IComparisonGrain>($"{Workspace}/{comparison}");

    /// <summary>One inverse question.</summary>
    public IQuestionGrain Question(string question) => factory.GetGrain<IQuestionGrain>($"{Workspace}/{question}");
}
