using System.Collections.Concurrent;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Contracts.Workspaces;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>A small invented district in memory, of which tests can change and inspect what the grains would hold.</summary>
public sealed class District
{
    public const string Id = "lac-son";

    public const string Pack = "vn-district 2022.1";

    public static readonly DateOnly WorkingDate = new(2022, 6, 30);

    public List<UnitView> Units { get; } = DistrictOrganisation.Units();

    public List<PositionView> Positions { get; } = DistrictOrganisation.Positions();

    public List<WorkspaceView> Workspaces { get; } = [new(Id, "Huyện Lạc Sơn", "vn-district", true, WorkingDate, true, 18_442, 649, 560)];

    public ConcurrentDictionary<string, ScenarioView> Scenarios { get; } = new([KeyValuePair.Create("base", new ScenarioView("base", "Hiện trạng", true, []))]);

    public ConcurrentDictionary<string, Runs> Runs { get; } = new();

    public ConcurrentQueue<(AppointCommand Command, CommandContext Context)> Appointments { get; } = new();

    public ConcurrentQueue<(EndCommand Command, CommandContext Context)> Ends { get; } = new();

    public ConcurrentQueue<PoolRequest> PoolRequests { get; } = new();

    /// <summary>The base run, once a page has asked for it.</summary>
    public TaskCompletionSource<Runs> BaseRun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Position { get; set; } = 18_442;

    /// <summary>Who looks at the pages.</summary>
    public Caller Caller { get; set; } = Caller.LocalAdministrator;

    /// <summary>Something is recorded elsewhere.</summary>
    public void Advance()
    {
        Position++;
        Workspaces[0] = Workspaces[0] with { LedgerPosition = Position };
    }

    public static bool IsKnown(string workspace) => workspace == Id;

    public Basis Basis(Reading reading) => new(Id, "Huyện Lạc Sơn", Position, reading.AsOf ?? WorkingDate, Pack, true);

    public Answer<T> Answer<T>(T value, Reading reading)
        where T : class => new(value, Basis(reading));
}
