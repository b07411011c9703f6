namespace CadreOrleans.Ledger.Tests.Conformance;

using CadreOrleans.Bench.Ledger;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    [Fact]
    public async Task AppendAsync_When100000OfficialsInOneCommit_RecordsThemAll()
    {
        const int Officials = 100_000;
        var commit = LedgerWorkload.Import(Workspace, Officials);

        var committed = await Ledger.CommittedAsync(commit);

        committed.LastPosition.ShouldBe(2 * Officials);
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(2 * Officials);
        (await Ledger.VerifyAsync(Workspace)).ShouldBe(new VerifyReport(2 * Officials, null, null));
        (await Ledger.ReadStreamAsync(Workspace, commit.Events[Officials - 1].Event.Streams()[0], 0)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task AppendAsync_WhenABulkCommitFollowsOthers_SeesTheirVersionsAndKeys()
    {
        var commit = LedgerWorkload.Import(Workspace, 1_500);
        await Ledger.CommittedAsync(commit);
        var again = commit with { CommandKey = "again", Expected = [new(commit.Events[0].Event.Streams()[0], 2)] };

        var committed = await Ledger.CommittedAsync(again);

        committed.FirstPosition.ShouldBe(3_001);
        var read = await Ledger.ReadStreamAsync(Workspace, commit.Events[7].Event.Streams()[0], 0);
        read.Select(recorded => recorded.Event).ShouldBe(
            [commit.Events[7].Event, commit.Events[1_507].Event, commit.Events[7].Event, commit.Events[1_507].Event]);
        (await Ledger.VerifyAsync(Workspace)).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task AppendAsync_WhenABulkCommitConflicts_WritesNothing()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.UnitEvent("u1")));
        var commit = LedgerWorkload.Import(Workspace, 1_500);

        var outcome = await Ledger.AppendAsync(commit with { Expected = [new(StreamId.Of(new UnitId("u1")), 0)] });

        outcome.ShouldBeOfType<CommitOutcome.VersionConflict>();
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(1);
    }
}
