namespace CadreOrleans.Ledger.Tests.Opening;

using CadreOrleans.Bench.Ledger;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tests.Harness;
using CadreOrleans.Testing.Postgres;

public sealed class FullDiskTests(PostgresServer server) : IDisposable
{
    private readonly TemporaryFolders folders = new();

    public void Dispose() => folders.Dispose();

    [Fact]
    public async Task AppendAsync_WhenTheDiskIsFull_IsUnavailableAndReadsGoOn()
    {
        var workspace = Sample.NewWorkspace();
        var options = new LedgerOptions { DataFolder = folders.Create(), MaximumBytes = 512 * 1024 };
        await using (var open = await LedgerFactory.OpenAsync(options))
        {
            await open.Ledger.CommittedAsync(Sample.Commit(workspace, "k1", Sample.Registered("anna")));
            var large = LedgerWorkload.Import(workspace, 5_000);

            var outcomes = await Task.WhenAll(
                open.Ledger.AppendAsync(large).AsTask(), open.Ledger.AppendAsync(Sample.Commit(workspace, "k2", Sample.UnitEvent("u1"))).AsTask());

            outcomes[0].ShouldBeOfType<CommitOutcome.Unavailable>().Reason.ShouldContain("full");
            outcomes[1].ShouldBeOfType<CommitOutcome.Committed>();
            (await open.Ledger.AllAsync(workspace)).Count.ShouldBe(2);
            (await open.Ledger.VerifyAsync(workspace)).Ok.ShouldBeTrue();
            await Should.ThrowAsync<LedgerUnavailableException>(async () => await open.Runs.SaveInputsAsync(workspace, new byte[1 << 20]));
        }

        await using var withSpace = await LedgerFactory.OpenAsync(options with { MaximumBytes = null });
        (await withSpace.Ledger.CommittedAsync(LedgerWorkload.Import(workspace, 5_000))).FirstPosition.ShouldBe(3);
    }

    [Fact]
    public async Task AppendAsync_WhenPostgresTakesNoWrites_IsUnavailableAndReadsGoOn()
    {
        Assert.SkipWhen(PostgresServer.SkipReason is not null, PostgresServer.SkipReason ?? string.Empty);
        await using var database = await server.CreateDatabaseAsync();
        var options = new LedgerOptions { Engine = LedgerEngine.Postgres, DataFolder = folders.Create(), ConnectionString = database.ConnectionString };
        var workspace = Sample.NewWorkspace();
        await using (var open = await LedgerFactory.OpenAsync(options))
        {
            await open.Ledger.CommittedAsync(Sample.Commit(workspace, "k1", Sample.Registered("anna")));
        }

        await using var readOnly = await LedgerFactory.OpenAsync(
            options with { ConnectionString = database.ConnectionString + ";Options=-c default_transaction_read_only=on" });

        (await readOnly.Ledger.AppendAsync(Sample.Commit(workspace, "k2", Sample.UnitEvent("u1"))))
            .ShouldBeOfType<CommitOutcome.Unavailable>().Reason.ShouldContain("no writes");
        (await readOnly.Ledger.AllAsync(workspace)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AppendAsync_WhenPostgresIsGone_IsUnavailable()
    {
        Assert.SkipWhen(PostgresServer.SkipReason is not null, PostgresServer.SkipReason ?? string.Empty);
        var database = await server.CreateDatabaseAsync();
        var options = new LedgerOptions { Engine = LedgerEngine.Postgres, DataFolder = folders.Create(), ConnectionString = database.ConnectionString };
        await using var open = await LedgerFactory.OpenAsync(options);
        await open.Ledger.CommittedAsync(Sample.Commit(Sample.NewWorkspace(), "k1", Sample.Registered("anna")));

        await database.DisposeAsync();

        (await open.Ledger.AppendAsync(Sample.Commit(Sample.NewWorkspace(), "k2", Sample.UnitEvent("u1")))).ShouldBeOfType<CommitOutcome.Unavailable>();
    }
}
