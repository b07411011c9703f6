using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Grains.Tests.Harness;

/// <summary>A small committee in a workspace of its own: a unit, three posts and four officials, and how to speak to its grains.</summary>
public sealed class Committee
{
    /// <summary>The term of its plan.</summary>
    public static readonly PlanId Plan = new("2025-2030", "u-1");

    private readonly TwoSilos silos;
    private int keys;

    private Committee(TwoSilos silos, string workspace)
    {
        this.silos = silos;
        Name = workspace;
    }

    /// <summary>The workspace.</summary>
    public string Name { get; }

    public WorkspaceId Workspace => new(Name);

    public static Caller Caller => Caller.LocalAdministrator;

    /// <summary>The first day of everything.</summary>
    public static DateOnly Founded => new(2020, 1, 1);

    public static async Task<Committee> FoundAsync(TwoSilos silos)
    {
        var committee = new Committee(silos, silos.NewWorkspace());
        (await committee.WorkspaceGrain.Create(Caller, new CreateWorkspace("Huyện ủy thử", "vn-district"), committee.Key())).ShouldBeRecorded();
        (await committee.Unit("u-1").Create(Caller, new UnitFacts("01", "Huyện ủy", "district", "party-committee", null, 1), Founded, committee.Key())).ShouldBeRecorded();
        (await committee.CreatePositionAsync("p-1", 1)).ShouldBeRecorded();
        (await committee.CreatePositionAsync("p-2", 1)).ShouldBeRecorded();
        (await committee.CreatePositionAsync("p-body", 2)).ShouldBeRecorded();
        foreach (var number in Enumerable.Range(1, 4))
        {
            (await committee.RegisterAsync($"o-{number}")).ShouldBeRecorded();
        }

        return committee;
    }

    public IWorkspaceGrain WorkspaceGrain => silos.Grains.GetGrain<IWorkspaceGrain>(Name);

    public IUnitGrain Unit(string id, int silo = 0) => silos.On(silo).GetGrain<IUnitGrain>($"{Name}/{id}");

    public IPositionGrain Position(string id, int silo = 0) => silos.On(silo).GetGrain<IPositionGrain>($"{Name}/{id}");

    public IOfficialGrain Official(string id, int silo = 0) => silos.On(silo).GetGrain<IOfficialGrain>($"{Name}/{id}");

    public IPlanGrain PlanGrain(int silo = 0) => silos.On(silo).GetGrain<IPlanGrain>($"{Name}/{Plan}");

    public IOrganisationQueryGrain Query(int silo) => silos.On(silo).GetGrain<IOrganisationQueryGrain>(Name);

    /// <summary>A command key not used before.</summary>
    public CommandContext Key() => new($"key-{Interlocked.Increment(ref keys)}");

    public Task<Outcome<Recorded>> CreatePositionAsync(string id, int seats) =>
        Position(id).Create(Caller, new PositionFacts(new UnitId("u-1"), "district-secretary", $"Bí thư {id}", seats, "district", "district", null, null, 1), Founded, Key());

    public Task<Outcome<Recorded>> RegisterAsync(string id) =>
        Official(id).Register(Caller, Facts(id), Founded, Key());

    public Task<Outcome<Recorded>> AppointAsync(
        string official, string position, DateOnly from, Capacity capacity = Capacity.Full, string[]? leaves = null, CommandContext? key = null, int silo = 0) =>
        Position(position, silo).Appoint(Caller, Appointment(official, from, capacity, leaves), key ?? Key());

    public Task<Outcome<Recorded>> NominateAsync(string official, string position, int silo = 0, CommandContext? key = null) =>
        PlanGrain(silo).Nominate(Caller, new NominateCommand(new PositionId(position), new OfficialId(official), 1, false, new DateOnly(2022, 1, 1)), key ?? Key());

    public async Task OpenPlanAsync() =>
        (await PlanGrain().Open(Caller, PlanKind.Titles, "Quy hoạch", new DateOnly(2021, 1, 1), Key())).ShouldBeRecorded();

    public static AppointCommand Appointment(string official, DateOnly from, Capacity capacity = Capacity.Full, string[]? leaves = null) => new(
        new OfficialId(official), from, capacity, TakenBy.Appointment, MoveKind.Ordinary, [.. (leaves ?? []).Select(left => new PositionId(left))]);

    public static OfficialFacts Facts(string id) => new($"Nguyễn Văn {id}", Sex.Male, PartialDate.OfDay(new DateOnly(1975, 5, 5)));

    /// <summary>The events of the workspace.</summary>
    public async Task<List<RecordedEvent>> EventsAsync()
    {
        var events = new List<RecordedEvent>();
        await foreach (var recorded in silos.Ledger.ReadAsync(Workspace, 0))
        {
            events.Add(recorded);
        }

        return events;
    }
}
