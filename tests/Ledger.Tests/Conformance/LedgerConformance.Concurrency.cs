namespace CadreOrleans.Ledger.Tests.Conformance;

using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    private const int Writers = 32;

    [Fact]
    public async Task AppendAsync_When32WritersAtOnce_GivesPositionsWithoutGapsAndKeepsEachCommitTogether()
    {
        const int CommitsPerWriter = 25;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer))));

        var events = await Ledger.AllAsync(Workspace);
        events.Select(recorded => recorded.Position).ShouldBe(Enumerable.Range(1, Writers * CommitsPerWriter * 3).Select(i => (long)i));
        events.Chunk(3).ShouldAllBe(commit => commit.Select(recorded => recorded.Attribution.Authority).Distinct().Count() == 1);
        (await Ledger.VerifyAsync(Workspace)).Ok.ShouldBeTrue();

        async Task WriteAsync(int writer)
        {
            for (var i = 0; i < CommitsPerWriter; i++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{writer}-{i}");
                var commit = Sample.Commit(
                    Workspace, name, Sample.Registered("o" + name), Sample.Appointed("o" + name, "p" + name), Sample.UnitEvent("shared"));
                await Ledger.CommittedAsync(commit with { Attribution = Sample.By with { Authority = name } });
            }
        }
    }

    [Fact]
    public async Task AppendAsync_When32WritersExpectTheSameVersion_LetsOneThrough()
    {
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, Writers).Select(
                writer => Ledger.AppendAsync(
                    Sample.Commit(Workspace, "k" + writer.ToString(CultureInfo.InvariantCulture), Sample.Appointed("anna", "chair")).Expecting(Chair, 0)).AsTask()));

        outcomes.Count(outcome => outcome is CommitOutcome.Committed).ShouldBe(1);
        outcomes.Count(outcome => outcome is CommitOutcome.VersionConflict { Actual: [{ Version: 1 }] }).ShouldBe(Writers - 1);
        (await Ledger.GetStreamVersionAsync(Workspace, Chair)).ShouldBe(1);
    }

    [Fact]
    public async Task AppendAsync_When32CallersRetryOneCommand_AppliesOnce()
    {
        var commit = Sample.Commit(Workspace, "once", Sample.Registered("anna"));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Ledger.CommittedAsync(commit)));

        outcomes.Count(outcome => !outcome.Replayed).ShouldBe(1);
        outcomes.ShouldAllBe(outcome => outcome.FirstPosition == 1 && outcome.LastPosition == 1);
        (await Ledger.GetHeadAsync(Workspace)).Position.ShouldBe(1);
    }

    [Fact]
    public async Task ReadAsync_WhileOthersWrite_NeverSkipsAnEvent()
    {
        const int Commits = 300;
        var writing = Task.WhenAll(
            Enumerable.Range(0, Commits).Select(
                i => Ledger.CommittedAsync(Sample.Commit(Workspace, "k" + i.ToString(CultureInfo.InvariantCulture), Sample.UnitEvent("u1")))));
        var seen = 0L;
        while (seen < Commits)
        {
            await Ledger.WaitBeyondAsync(Workspace, seen, TestContext.Current.CancellationToken);
            await foreach (var recorded in Ledger.ReadAsync(Workspace, seen))
            {
                recorded.Position.ShouldBe(seen + 1);
                recorded.Streams[0].Version.ShouldBe(seen + 1);
                seen++;
            }
        }

        await writing;
    }

    [Fact]
    public async Task AppendAsync_WhenManyWorkspacesAtOnce_KeepsTheirPositionsApart()
    {
        var workspaces = Enumerable.Range(0, Writers).Select(_ => Sample.NewWorkspace()).ToList();

        await Task.WhenAll(workspaces.SelectMany(workspace => Enumerable.Range(0, 5).Select(
            i => Ledger.CommittedAsync(Sample.Commit(workspace, "k" + i.ToString(CultureInfo.InvariantCulture), Sample.Registered("anna"))))));

        foreach (WorkspaceId workspace in workspaces)
        {
            (await Ledger.GetHeadAsync(workspace)).Position.ShouldBe(5);
            (await Ledger.VerifyAsync(workspace)).Ok.ShouldBeTrue();
        }
    }
}
