using CadreOrleans.Contracts.Access;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Grains.Tests.Harness;
using Read = CadreOrleans.Contracts.Commands.Reading;

namespace CadreOrleans.Grains.Tests.Workspaces;

public sealed class SweepTests(TwoSilos silos)
{
    [Fact]
    public async Task SetWorkingDate_WhenPinned_IsWhatAnswersAreAsOf()
    {
        var committee = await Committee.FoundAsync(silos);

        var pinned = (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, new DateOnly(2022, 6, 30), committee.Key())).ShouldBeRecorded();

        var read = await committee.Query(1).Tree(Committee.Caller, new Read(AtLeast: pinned.LedgerPosition));
        read.ShouldNotBeNull().Basis.AsOf.ShouldBe(new DateOnly(2022, 6, 30));
    }

    [Fact]
    public async Task Sweep_WhenTwiceOnOneDay_IsOneCommit()
    {
        var committee = await PinnedAsync(new DateOnly(2022, 6, 30));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => committee.WorkspaceGrain.Sweep(Caller.System)));

        (await SweptDaysAsync(committee)).ShouldBe([new DateOnly(2022, 6, 30)]);
    }

    [Fact]
    public async Task Sweep_WhenDaysWereMissed_CatchesUpOneCommitForEachDayWithSomethingDue()
    {
        var committee = await PinnedAsync(new DateOnly(2022, 6, 30));
        await committee.OpenPlanAsync();
        (await committee.NominateAsync("o-1", "p-1")).ShouldBeRecorded();
        (await committee.NominateAsync("o-2", "p-2")).ShouldBeRecorded();
        (await committee.Position("p-1").Abolish(Committee.Caller, new DateOnly(2022, 7, 10), committee.Key())).ShouldBeRecorded();
        (await committee.Position("p-2").Abolish(Committee.Caller, new DateOnly(2022, 7, 20), committee.Key())).ShouldBeRecorded();

        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, new DateOnly(2022, 8, 1), committee.Key())).ShouldBeRecorded();

        var removed = (await committee.EventsAsync()).Where(recorded => recorded.Event is NominationRemoved).ToArray();
        removed.Select(recorded => recorded.EffectiveOn).ShouldBe([new DateOnly(2022, 7, 10), new DateOnly(2022, 7, 20)]);
        removed.Select(recorded => ((NominationRemoved)recorded.Event!).Reason).ShouldAllBe(reason => reason == RemovalReason.PositionAbolished);
        (await SweptDaysAsync(committee)).ShouldBe([new(2022, 6, 30), new(2022, 7, 10), new(2022, 7, 20), new(2022, 8, 1)]);
    }

    [Fact]
    public async Task Sweep_WhenTheWorkspaceHasValuesOfItsOwn_GoesByThem()
    {
        const string longer = """{"regimes":{"planning":[{"code":"planning-2021","fullTermMonths":{"value":300}}]}}""";
        var committee = await PinnedAsync(new DateOnly(2022, 6, 30));
        await committee.OpenPlanAsync();
        (await committee.NominateAsync("o-1", "p-1")).ShouldBeRecorded();
        (await committee.WorkspaceGrain.OverlayRegulations(Committee.Caller, longer, committee.Key())).ShouldBeRecorded();

        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, new DateOnly(2022, 7, 1), committee.Key())).ShouldBeRecorded();

        (await committee.EventsAsync()).Select(recorded => recorded.Event).OfType<NominationRemoved>().ShouldHaveSingleItem().Reason.ShouldBe(RemovalReason.Age);
    }

    private async Task<Committee> PinnedAsync(DateOnly day)
    {
        var committee = await Committee.FoundAsync(silos);
        (await committee.WorkspaceGrain.SetWorkingDate(Committee.Caller, day, committee.Key())).ShouldBeRecorded();
        return committee;
    }

    private static async Task<DateOnly[]> SweptDaysAsync(Committee committee) =>
        [.. (await committee.EventsAsync()).Select(recorded => recorded.Event).OfType<Swept>().Select(swept => swept.Date)];
}
