namespace CadreOrleans.Ledger.Tests.Conformance;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    private static readonly StreamId Anna = StreamId.Of(new OfficialId("anna"));
    private static readonly StreamId Chair = StreamId.Of(new PositionId("chair"));

    [Fact]
    public async Task AppendAsync_WhenSeveralStreams_AdvancesEachAndReadsBackWhole()
    {
        var committed = await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna"), Sample.Appointed("anna", "chair")));

        (committed.FirstPosition, committed.LastPosition, committed.Replayed).ShouldBe((1, 2, false));
        var events = await Ledger.AllAsync(Workspace);
        events[0].Event.ShouldBe(Sample.Registered("anna"));
        events[0].Streams.ShouldBe([new StreamVersion(Anna, 1)]);
        events[0].EventType.ShouldBe("official.registered");
        events[1].Event.ShouldBe(Sample.Appointed("anna", "chair"));
        events[1].Streams.ShouldBe([new StreamVersion(Chair, 1), new StreamVersion(Anna, 2)]);
        events.ShouldAllBe(recorded => recorded.Attribution == Sample.By && recorded.EffectiveOn == Sample.Day && recorded.RecordedAt == committed.RecordedAt);
        (await Ledger.GetStreamVersionAsync(Workspace, Anna)).ShouldBe(2);
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(2);
    }

    [Fact]
    public async Task AppendAsync_WhenOneOfSeveralVersionsDiffers_WritesNothingAndNamesIt()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));

        var outcome = await Ledger.AppendAsync(
            Sample.Commit(Workspace, "k2", Sample.Appointed("anna", "chair"), Sample.Registered("binh")).Expecting(Anna, 0).Expecting(Chair, 0));

        outcome.ShouldBeOfType<CommitOutcome.VersionConflict>().Actual.ShouldBe([new StreamVersion(Anna, 1)]);
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(1);
        (await Ledger.GetStreamVersionAsync(Workspace, Chair)).ShouldBe(0);
        (await Ledger.FindCommandAsync(Workspace, "k2")).ShouldBeNull();
    }

    [Fact]
    public async Task AppendAsync_WhenVersionsAreAsExpected_Commits()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));

        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k2", Sample.Appointed("anna", "chair")).Expecting(Anna, 1).Expecting(Chair, 0));

        (await Ledger.ReadStreamAsync(Workspace, Anna, 1)).ShouldHaveSingleItem().Position.ShouldBe(2);
    }

    [Fact]
    public async Task AppendAsync_WhenRetriedWithTheSameKey_AppliesOnceAndGivesTheFirstAnswer()
    {
        var commit = Sample.Commit(Workspace, "k1", Sample.Registered("anna"));
        var first = await Ledger.CommittedAsync(commit);
        harness.Clock.Advance(TimeSpan.FromSeconds(5));

        var again = await Ledger.CommittedAsync(commit with { Answer = Sample.Hash("another answer") });

        again.Replayed.ShouldBeTrue();
        again.Answer.ToArray().ShouldBe(commit.Answer.ToArray());
        (again.FirstPosition, again.LastPosition, again.RecordedAt).ShouldBe((first.FirstPosition, first.LastPosition, first.RecordedAt));
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(1);
    }

    [Fact]
    public async Task AppendAsync_WhenRetriedAfterItsStreamsMovedOn_StillGivesTheFirstAnswer()
    {
        var commit = Sample.Commit(Workspace, "k1", Sample.Registered("anna")).Expecting(Anna, 0);
        await Ledger.CommittedAsync(commit);
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k2", Sample.Appointed("anna", "chair")));

        (await Ledger.CommittedAsync(commit)).Replayed.ShouldBeTrue();
    }

    [Fact]
    public async Task AppendAsync_WhenTheKeyComesWithAnotherRequest_IsRefused()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));

        var outcome = await Ledger.AppendAsync(Sample.Commit(Workspace, "k1", Sample.Registered("binh")) with { RequestHash = Sample.Hash("other") });

        outcome.ShouldBeOfType<CommitOutcome.CommandKeyReused>();
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(1);
    }

    [Fact]
    public async Task AppendAsync_WhenTheSameKeyIsUsedInAnotherWorkspace_CommitsThere()
    {
        var other = Sample.NewWorkspace();
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));

        (await Ledger.CommittedAsync(Sample.Commit(other, "k1", Sample.Registered("anna")))).Replayed.ShouldBeFalse();

        (await Ledger.ListWorkspacesAsync()).ShouldContain(other);
        (await Ledger.GetHeadAsync(other)).ChainHash.ToArray().ShouldNotBe((await Ledger.GetHeadAsync(Workspace)).ChainHash.ToArray());
    }

    [Fact]
    public async Task FindCommandAsync_WhenRecorded_TellsWhatItRecorded()
    {
        var commit = Sample.Commit(Workspace, "k1", Sample.Registered("anna"), Sample.UnitEvent("u1"));
        await Ledger.CommittedAsync(commit);

        var found = (await Ledger.FindCommandAsync(Workspace, "k1")).ShouldNotBeNull();

        (found.FirstPosition, found.LastPosition).ShouldBe((1, 2));
        found.RequestHash.ToArray().ShouldBe(commit.RequestHash.ToArray());
        found.Answer.ToArray().ShouldBe(commit.Answer.ToArray());
    }

    [Fact]
    public async Task AppendAsync_WhenThereAreNoEvents_Throws() =>
        await Should.ThrowAsync<ArgumentException>(async () => await Ledger.AppendAsync(Sample.Commit(Workspace, "k1")));

    [Fact]
    public async Task AppendAsync_WhenTheKeyIsEmpty_Throws() =>
        await Should.ThrowAsync<ArgumentException>(async () => await Ledger.AppendAsync(Sample.Commit(Workspace, string.Empty, Sample.UnitEvent("u1"))));
}
