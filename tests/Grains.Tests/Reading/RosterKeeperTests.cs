using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace CadreOrleans.Grains.Tests.Reading;

public sealed class RosterKeeperTests
{
    private static readonly WorkspaceId Workspace = new("w");
    private static readonly DateOnly Day = new(2022, 6, 30);

    [Fact]
    public async Task Get_WhenAnotherSiloRemovedTheWorkspaceAndMadeItAnew_FoldsTheNewOne()
    {
        var folder = Directory.CreateTempSubdirectory("cadre-keeper-");
        await using (var open = await LedgerFactory.OpenAsync(new LedgerOptions { DataFolder = folder.FullName }))
        await using (var keeper = new RosterKeeper(open.Ledger, TimeProvider.System, NullLogger<RosterKeeper>.Instance))
        {
            await AppendAsync(open.Ledger, "first", new WorkspaceCreated("Cũ", "vn-district", true));
            (await keeper.GetAsync(Workspace))!.Settings.Name.ShouldBe("Cũ");

            await open.Ledger.RemoveWorkspaceAsync(Workspace);
            await AppendAsync(open.Ledger, "second", new WorkspaceCreated("Mới", "vn-district", true), new WorkingDateSet(Day), new Swept(Day));

            (await keeper.GetAsync(Workspace, 3))!.Settings.ShouldSatisfyAllConditions(
                settings => settings.Name.ShouldBe("Mới"),
                settings => settings.WorkingDate.ShouldBe(Day));
        }

        folder.Delete(recursive: true);
    }

    private static async Task AppendAsync(ILedger ledger, string key, params IEvent[] events) =>
        (await ledger.AppendAsync(new Commit(
            Workspace, key, new byte[32], new Attribution("test"), [.. events.Select(happened => new EventDraft(happened, Day))], [], default)))
        .ShouldBeOfType<CommitOutcome.Committed>();
}
