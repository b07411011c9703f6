using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Tests.Harness;
using Read = CadreOrleans.Contracts.Commands.Reading;

namespace CadreOrleans.Grains.Tests.Workspaces;

public sealed class SampleTests(TwoSilos silos)
{
    private const string Sample = "lac-son";

    private IWorkspaceGrain Workspace => silos.Grains.GetGrain<IWorkspaceGrain>(Sample);

    [Fact]
    public async Task LoadSample_WhenChangedRemovedAndLoadedAgain_IsAsItWas()
    {
        var loaded = (await Workspace.LoadSample(Caller.System, new CommandContext("load-1"))).ShouldBeRecorded();
        (await Workspace.LoadSample(Caller.System, new CommandContext("load-2"))).ShouldBeRefused("workspace-exists");
        var position = await FirstVacancyAsync(loaded.LedgerPosition);
        var first = (await AppointAsync(position, "first")).ShouldBeRecorded();

        (await Workspace.Remove(Caller.System)).ShouldBeRecorded();
        (await silos.Ledger.GetHeadAsync(new WorkspaceId(Sample))).Position.ShouldBe(0);
        (await Workspace.LoadSample(Caller.System, new CommandContext("load-3"))).ShouldBeRecorded().LedgerPosition.ShouldBe(loaded.LedgerPosition);

        (await AppointAsync(position, "second")).ShouldBeRecorded().LedgerPosition.ShouldBe(first.LedgerPosition);
    }

    [Fact]
    public async Task LoadSample_WhenThereIsNoSuchSample_IsRefused() =>
        (await silos.Grains.GetGrain<IWorkspaceGrain>(silos.NewWorkspace()).LoadSample(Caller.System, new CommandContext("load"))).ShouldBeRefused("sample-unknown");

    [Fact]
    public async Task Remove_WhenTheDataAreNotInvented_IsRefused()
    {
        var committee = await Committee.FoundAsync(silos);

        (await committee.WorkspaceGrain.Remove(Caller.System)).ShouldBeRefused("workspace-not-fictional");
    }

    [Fact]
    public async Task Create_WhenThePackIsNotShipped_IsRefused() =>
        (await silos.Grains.GetGrain<IWorkspaceGrain>(silos.NewWorkspace()).Create(Caller.System, new CreateWorkspace("Huyện", "nowhere"), new CommandContext("create")))
            .ShouldBeRefused("pack-unknown");

    private async Task<string> FirstVacancyAsync(long atLeast)
    {
        var tree = await silos.Grains.GetGrain<IOrganisationQueryGrain>(Sample).Tree(Caller.System, new Read(AtLeast: atLeast));
        return tree.ShouldNotBeNull().Value.Positions.First(position => position is { Seats: 1, Vacant: 1 }).Id;
    }

    private Task<Outcome<Recorded>> AppointAsync(string position, string key) => silos.Grains.GetGrain<IPositionGrain>($"{Sample}/{position}").Appoint(
        Caller.System,
        new AppointCommand(new OfficialId("o-0001"), new DateOnly(2022, 7, 1), Capacity.Full, TakenBy.Appointment, MoveKind.Ordinary, [new PositionId("p-0001")]),
        new CommandContext(key));
}
