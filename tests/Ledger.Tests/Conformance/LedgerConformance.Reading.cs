namespace CadreOrleans.Ledger.Tests.Conformance;

using System.Globalization;
using CadreOrleans.Domain.Events;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    [Fact]
    public async Task ReadAsync_WhenTheWorkspaceIsUnknown_IsEmpty()
    {
        (await Ledger.AllAsync(Workspace)).ShouldBeEmpty();
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(0);
        (await Ledger.ReadStreamAsync(Workspace, Anna, 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadAsync_WhenThereAreSeveralPages_GivesEveryEventInOrder()
    {
        const int Count = 4_501;
        IEvent[] events = [.. Enumerable.Range(1, Count).Select(i => Sample.UnitEvent("u" + i.ToString(CultureInfo.InvariantCulture)))];
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", events));

        var read = await Ledger.AllAsync(Workspace, after: 17);

        read.Select(recorded => recorded.Position).ShouldBe(Enumerable.Range(18, Count - 17).Select(i => (long)i));
        read.Select(recorded => recorded.Event).ShouldBe(events.Skip(17));
    }

    [Fact]
    public async Task ReadAsync_WhenAFactIsRecordedLaterThanItHeld_KeepsBothTimes()
    {
        var held = new DateOnly(2019, 3, 1);
        var first = await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));
        harness.Clock.Advance(TimeSpan.FromDays(30));
        var late = Sample.Commit(Workspace, "k2") with { Events = [Sample.Appointed("anna", "chair").On(held)] };
        var second = await Ledger.CommittedAsync(late);

        var events = await Ledger.AllAsync(Workspace);

        events[1].EffectiveOn.ShouldBe(held);
        events[1].RecordedAt.ShouldBe(first.RecordedAt.AddDays(30));
        (await Ledger.FindPositionAsync(Workspace, first.RecordedAt.AddDays(29))).ShouldBe(1);
        (await Ledger.FindPositionAsync(Workspace, second.RecordedAt)).ShouldBe(2);
        (await Ledger.FindPositionAsync(Workspace, first.RecordedAt.AddTicks(-10))).ShouldBe(0);
    }

    [Fact]
    public async Task AppendAsync_WhenTheClockGoesBack_RecordedTimesDoNot()
    {
        var first = await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));
        harness.Clock.Advance(TimeSpan.FromHours(-1));

        var second = await Ledger.CommittedAsync(Sample.Commit(Workspace, "k2", Sample.UnitEvent("u1")));

        second.RecordedAt.ShouldBe(first.RecordedAt);
    }

    [Fact]
    public async Task WaitBeyondAsync_WhenTheHeadIsBeyond_CompletesAtOnce()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));

        await Ledger.WaitBeyondAsync(Workspace, 0, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WaitBeyondAsync_WhenACommitFollows_Completes()
    {
        var waited = Ledger.WaitBeyondAsync(Workspace, 1, TestContext.Current.CancellationToken).AsTask();
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));
        waited.IsCompleted.ShouldBeFalse();

        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k2", Sample.UnitEvent("u1")));

        await waited.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WaitBeyondAsync_WhenCancelled_GivesUp()
    {
        using var giveUp = new CancellationTokenSource();
        var waited = Ledger.WaitBeyondAsync(Workspace, 0, giveUp.Token).AsTask();

        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waited);
    }

    [Fact]
    public async Task RemoveWorkspaceAsync_WhenItExists_LeavesNothingOfItAndAllOfOthers()
    {
        var other = Sample.NewWorkspace();
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));
        await Ledger.CommittedAsync(Sample.Commit(other, "k1", Sample.Registered("anna")));

        (await Ledger.RemoveWorkspaceAsync(Workspace)).ShouldBeTrue();

        (await Ledger.RemoveWorkspaceAsync(Workspace)).ShouldBeFalse();
        (await Ledger.ListWorkspacesAsync()).ShouldNotContain(Workspace);
        (await Ledger.AllAsync(Workspace)).ShouldBeEmpty();
        (await Ledger.GetStreamVersionAsync(Workspace, Anna)).ShouldBe(0);
        (await Ledger.AllAsync(other)).ShouldHaveSingleItem();
        (await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")))).FirstPosition.ShouldBe(1);
    }
}
