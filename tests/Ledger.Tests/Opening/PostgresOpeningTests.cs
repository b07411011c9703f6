namespace CadreOrleans.Ledger.Tests.Opening;

using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tests.Harness;
using CadreOrleans.Testing.Postgres;

public sealed class PostgresOpeningTests : IDisposable
{
    private readonly TemporaryFolders folders = new();
    private readonly PostgresServer server;
    private readonly LedgerOptions options;

    public PostgresOpeningTests(PostgresServer server)
    {
        this.server = server;
        options = new LedgerOptions { Engine = LedgerEngine.Postgres, DataFolder = folders.Create() };
    }

    public void Dispose() => folders.Dispose();

    [Fact]
    public async Task OpenAsync_WhenNothingListens_SaysThatItDoesNotAnswer()
    {
        var message = await RefusalAsync("Host=127.0.0.1;Port=1;Username=u;Password=geheim;Timeout=5");

        message.ShouldContain("does not answer");
        message.ShouldNotContain("geheim");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Username=u")]
    [InlineData("what is this")]
    public async Task OpenAsync_WhenTheConnectionStringNamesNoHost_SaysSo(string text) =>
        (await RefusalAsync(text)).ShouldContain("onnection string");

    [Fact]
    public async Task OpenAsync_WhenTheDatabaseIsMissing_NamesIt()
    {
        await using var database = await ExistingAsync();

        (await RefusalAsync(database.ConnectionString + ";Database=nowhere")).ShouldContain("no database nowhere");
    }

    [Fact]
    public async Task OpenAsync_WhenTheSchemaIsAnotherPrograms_LeavesIt()
    {
        await using var database = await ExistingAsync();
        await database.ExecuteAsync("CREATE SCHEMA cadre; CREATE TABLE cadre.theirs (a int)");

        (await RefusalAsync(database.ConnectionString)).ShouldContain("another program");
        await database.ExecuteAsync("DROP TABLE cadre.theirs; DROP SCHEMA cadre");
    }

    [Fact]
    public async Task OpenAsync_WhenANewerReleaseWroteIt_Refuses()
    {
        await using var database = await ExistingAsync();
        await using (await LedgerFactory.OpenAsync(options with { ConnectionString = database.ConnectionString }))
        {
        }

        await database.ExecuteAsync("INSERT INTO cadre.schema_version (scriptname, applied) VALUES ('Postgres.9999-later.sql', now())");

        (await RefusalAsync(database.ConnectionString)).ShouldContain("newer release");
    }

    [Fact]
    public async Task OpenAsync_WhenTheMasterKeyIsAnother_Refuses()
    {
        await using var database = await ExistingAsync();
        await using (await LedgerFactory.OpenAsync(options with { ConnectionString = database.ConnectionString }))
        {
        }

        var refused = await Should.ThrowAsync<LedgerUnavailableException>(
            async () => await LedgerFactory.OpenAsync(
                options with { ConnectionString = database.ConnectionString, MasterKey = Convert.ToBase64String(new byte[32]) }));

        refused.Message.ShouldContain("master key");
    }

    [Fact]
    public async Task OpenAsync_WhenSeveralProcessesOpenAnEmptyDatabaseAtOnce_AllSucceedWithOneKey()
    {
        await using var database = await ExistingAsync();
        var given = options with { ConnectionString = database.ConnectionString };

        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => LedgerFactory.OpenAsync(given).AsTask()));

        var workspace = Sample.NewWorkspace();
        await opened[0].Ledger.CommittedAsync(Sample.Commit(workspace, "k1", Sample.Registered("anna")));
        (await opened[3].Ledger.AllAsync(workspace)).ShouldHaveSingleItem().Event.ShouldBe(Sample.Registered("anna"));
        foreach (var open in opened)
        {
            await open.DisposeAsync();
        }
    }

    [Fact]
    public async Task WaitBeyondAsync_WhenAnotherProcessCommits_Completes()
    {
        await using var database = await ExistingAsync();
        var given = options with { ConnectionString = database.ConnectionString };
        await using var one = await LedgerFactory.OpenAsync(given);
        await using var other = await LedgerFactory.OpenAsync(given);
        var workspace = Sample.NewWorkspace();
        var waited = other.Ledger.WaitBeyondAsync(workspace, 0, TestContext.Current.CancellationToken).AsTask();

        await one.Ledger.CommittedAsync(Sample.Commit(workspace, "k1", Sample.Registered("anna")));

        await waited.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task AppendAsync_WhenTwoProcessesWriteAtOnce_GivesPositionsWithoutGapsAndEachVersionOnce()
    {
        const int CommitsPerProcess = 200;
        await using var database = await ExistingAsync();
        var given = options with { ConnectionString = database.ConnectionString };
        await using var one = await LedgerFactory.OpenAsync(given);
        await using var other = await LedgerFactory.OpenAsync(given);
        var workspace = Sample.NewWorkspace();

        await Task.WhenAll(new[] { one, other }.SelectMany((open, process) => Enumerable.Range(0, CommitsPerProcess).Select(
            i => open.Ledger.CommittedAsync(Sample.Commit(workspace, $"{process}-{i}", Sample.Registered("anna"), Sample.UnitEvent($"u{process}-{i}"))))));

        var events = await one.Ledger.AllAsync(workspace);
        events.Select(recorded => recorded.Position).ShouldBe(Enumerable.Range(1, 4 * CommitsPerProcess).Select(i => (long)i));
        events.ShouldAllBe(recorded => recorded.Event != null);
        (await other.Ledger.VerifyAsync(workspace)).Ok.ShouldBeTrue();
    }

    private async Task<PostgresDatabase> ExistingAsync()
    {
        Assert.SkipWhen(PostgresServer.SkipReason is not null, PostgresServer.SkipReason ?? string.Empty);
        return await server.CreateDatabaseAsync();
    }

    private async Task<string> RefusalAsync(string connectionString)
    {
        var refused = await Should.ThrowAsync<LedgerUnavailableException>(
            async () => await LedgerFactory.OpenAsync(options with { ConnectionString = connectionString }));
        refused.Message.ShouldNotContain("\n");
        return refused.Message;
    }
}
