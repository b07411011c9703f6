using System.Collections.Concurrent;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Units;

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

    public Dictionary<string, DroppedFile> Imports { get; } = [];

    public ConcurrentDictionary<string, ScenarioView> Scenarios { get; } = new([KeyValuePair.Create("base", new ScenarioView("base", "Hiện trạng", true, []))]);

    public ConcurrentDictionary<string, Runs> Runs { get; } = new();

    public ConcurrentDictionary<string, ComparisonRequest> Comparisons { get; } = new();

    public ConcurrentQueue<(AppointCommand Command, CommandContext Context)> Appointments { get; } = new();

    public ConcurrentQueue<(EndCommand Command, CommandContext Context)> Ends { get; } = new();

    public ConcurrentQueue<PoolRequest> PoolRequests { get; } = new();

    /// <summary>What was sent to be recorded of units, positions and officials, besides appointments and ends.</summary>
    public ConcurrentQueue<(object Content, CommandContext Context)> Commands { get; } = new();

    public ConcurrentQueue<(object Command, CommandContext Context)> PlanCommands { get; } = new();

    public List<PlanNominee> Nominees { get; } = DistrictPlan.Nominees();

    /// <summary>The base run, once a page has asked for it.</summary>
    public TaskCompletionSource<Runs> BaseRun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Position { get; set; } = 18_442;

    /// <summary>Elections recorded, by position.</summary>
    public List<(string Position, ElectCommand Command)> Elections { get; } = [];

    /// <summary>Ledger position at which somebody else changed everything; null when nobody did.</summary>
    public long? ChangedAt { get; set; }

    /// <summary>The workspace's own values over its pack; null for none.</summary>
    public string? Overlay { get; set; }

    /// <summary>What somebody else corrected of an official; null when nobody did.</summary>
    public Func<OfficialFacts, OfficialFacts>? CorrectedElsewhere { get; set; }

    /// <summary>Whether the reorganisation of a scenario was carried out.</summary>
    public bool Reorganised { get; set; }

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

    /// <summary>A unit as its grain would know it.</summary>
    internal static UnitState UnitState(UnitId unit) =>
        Domain.Units.UnitState.Unknown(unit) with { Version = 1, Facts = new UnitFacts(string.Empty, "Đơn vị", "district", "division", null, 1), CreatedOn = new DateOnly(2015, 1, 1) };

    /// <summary>Keeps what was sent and answers with the decision.</summary>
    internal Task<Outcome<Recorded>> Decide(object content, CommandContext context, Decision decision, string? id = null)
    {
        Commands.Enqueue((content, context));
        if (context.ReadAt < ChangedAt)
        {
            return Task.FromResult<Outcome<Recorded>>(Refusal.Outdated("changed-since-read"));
        }

        if (decision.Refusal is { } refusal)
        {
            return Task.FromResult<Outcome<Recorded>>(refusal);
        }

        if (!context.DryRun)
        {
            Position++;
        }

        return Task.FromResult<Outcome<Recorded>>(new Recorded(Position, false, context.DryRun, id, [.. decision.Events.Select(EffectOf)]));
    }

    private static Effect EffectOf(EventDraft draft) => new(
        EventCatalogue.NameOf(draft.Event.GetType()).Name,
        draft.EffectiveOn,
        Named(draft, "official/"),
        Named(draft, "position/"),
        Named(draft, "unit/"));

    private static string? Named(EventDraft draft, string prefix) =>
        draft.Event.Streams().Where(stream => stream.Value.StartsWith(prefix, StringComparison.Ordinal)).Select(stream => stream.Value[prefix.Length..]).FirstOrDefault();
}
