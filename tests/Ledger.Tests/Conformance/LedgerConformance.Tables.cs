namespace CadreOrleans.Ledger.Tests.Conformance;

using System.Globalization;
using System.Text;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    private static readonly DateTimeOffset Start = new(2022, 7, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task SaveAsync_WhenARunGoesOn_IsFoundByIdentifierAndByContent()
    {
        var run = Run("r1", Start);
        await Open.Runs.SaveAsync(run);
        var completed = run with
        {
            Status = RunStatus.Completed,
            Result = Encoding.UTF8.GetBytes("{}"),
            ResultHash = "abc",
            FinishedAt = Start.AddSeconds(2),
        };

        (await Open.Runs.ListUnfinishedAsync()).ShouldContain(unfinished => unfinished.Run == run.Run && unfinished.Workspace == Workspace);
        await Open.Runs.SaveAsync(completed);

        var found = (await Open.Runs.FindAsync(Workspace, run.Run)).ShouldNotBeNull();
        (found.Status, found.ResultHash, found.CreatedAt, found.FinishedAt).ShouldBe((RunStatus.Completed, "abc", Start, Start.AddSeconds(2)));
        found.Result.ToArray().ShouldBe(completed.Result.ToArray());
        found.Request.ToArray().ShouldBe(run.Request.ToArray());
        (await Open.Runs.FindByKeyAsync(Workspace, "key-r1")).ShouldNotBeNull().Run.ShouldBe(run.Run);
        (await Open.Runs.ListUnfinishedAsync()).ShouldNotContain(unfinished => unfinished.Workspace == Workspace);
        (await Open.Runs.FindAsync(Sample.NewWorkspace(), run.Run)).ShouldBeNull();
    }

    [Fact]
    public async Task FindByKeyAsync_WhenTheRunFailed_FindsNone()
    {
        await Open.Runs.SaveAsync(Run("r1", Start) with { Status = RunStatus.Failed, FinishedAt = Start });

        (await Open.Runs.FindByKeyAsync(Workspace, "key-r1")).ShouldBeNull();
    }

    [Fact]
    public async Task SaveAsync_WhenThereAreMoreThanAreKept_DropsTheOldestFinishedWithWhatHangsOnThem()
    {
        var shared = await Open.Runs.SaveInputsAsync(Workspace, Encoding.UTF8.GetBytes("shared"));
        var own = await Open.Runs.SaveInputsAsync(Workspace, Encoding.UTF8.GetBytes("of the first"));
        await Open.Runs.SaveAsync(Run("first", Start) with { Status = RunStatus.Completed, InputsHash = own });
        await Open.Runs.SaveChunkAsync(Workspace, new RunId("first"), 0, new byte[] { 1 });
        await Open.Runs.SaveAsync(Run("unfinished", Start.AddMinutes(1)) with { InputsHash = shared });
        for (var i = 0; i < IRunStore.KeptPerWorkspace; i++)
        {
            var name = "r" + i.ToString(CultureInfo.InvariantCulture);
            await Open.Runs.SaveAsync(Run(name, Start.AddMinutes(2 + i)) with { Status = RunStatus.Completed, InputsHash = shared });
        }

        (await Open.Runs.FindAsync(Workspace, new RunId("first"))).ShouldBeNull();
        (await Open.Runs.LoadChunksAsync(Workspace, new RunId("first"))).ShouldBeEmpty();
        (await Open.Runs.FindInputsAsync(Workspace, own)).ShouldBeNull();
        (await Open.Runs.FindInputsAsync(Workspace, shared)).ShouldNotBeNull();
        (await Open.Runs.FindAsync(Workspace, new RunId("unfinished"))).ShouldNotBeNull();
        var list = await Open.Runs.ListAsync(Workspace);
        list.Count.ShouldBe(IRunStore.KeptPerWorkspace + 1);
        list[0].Run.ShouldBe(new RunId("r99"));
    }

    [Fact]
    public async Task SaveChunkAsync_WhenWrittenTwice_KeepsTheFirst()
    {
        var run = new RunId("r1");
        await Open.Runs.SaveChunkAsync(Workspace, run, 3, new byte[] { 1, 2 });
        await Open.Runs.SaveChunkAsync(Workspace, run, 3, new byte[] { 9 });
        await Open.Runs.SaveChunkAsync(Workspace, run, 1, new byte[] { 5 });

        var chunks = await Open.Runs.LoadChunksAsync(Workspace, run);

        chunks.Keys.Order().ShouldBe([1, 3]);
        chunks[3].ToArray().ShouldBe([1, 2]);
        await Open.Runs.DropChunksAsync(Workspace, run);
        (await Open.Runs.LoadChunksAsync(Workspace, run)).ShouldBeEmpty();
    }

    [Fact]
    public async Task QueryAsync_WhenNarrowed_GivesTheMatchingReadsLatestFirst()
    {
        await Open.AccessLog.AppendAsync(
        [
            new AccessEntry(Workspace, "key-1", new OfficialId("anna"), "file", Start),
            new AccessEntry(Workspace, "key-2", new OfficialId("anna"), "assessments", Start.AddHours(1)),
            new AccessEntry(Workspace, "key-1", new OfficialId("binh"), "file", Start.AddHours(2)),
        ]);

        (await What(new AccessQuery(Official: new OfficialId("anna")))).ShouldBe(["assessments", "file"]);
        (await What(new AccessQuery(Actor: "key-1", From: Start.AddMinutes(1)))).ShouldBe(["file"]);
        (await What(new AccessQuery(Until: Start.AddHours(2), Limit: 1))).ShouldBe(["assessments"]);
        (await Open.AccessLog.QueryAsync(Sample.NewWorkspace(), new AccessQuery())).ShouldBeEmpty();

        async Task<IEnumerable<string>> What(AccessQuery query) => (await Open.AccessLog.QueryAsync(Workspace, query)).Select(entry => entry.What);
    }

    [Fact]
    public async Task SaveAsync_WhenAnApiKeyOfTheSameNameExists_ReplacesIt()
    {
        var name = "key of " + Workspace.Value;
        await Open.Keys.SaveAsync(new ApiKeyRecord(Sample.Hash(name + 1), name, "{}", Start, null));
        await Open.Keys.SaveAsync(new ApiKeyRecord(Sample.Hash(name + 2), name, """{"role":"reader"}""", Start, Start.AddDays(1)));

        (await Open.Keys.FindAsync(Sample.Hash(name + 1))).ShouldBeNull();
        var found = (await Open.Keys.FindAsync(Sample.Hash(name + 2))).ShouldNotBeNull();
        (found.Name, found.Scope, found.ExpiresAt).ShouldBe((name, """{"role":"reader"}""", Start.AddDays(1)));
        (await Open.Keys.ListAsync()).Count(key => key.Name == name).ShouldBe(1);
        (await Open.Keys.RemoveAsync(name)).ShouldBeTrue();
        (await Open.Keys.RemoveAsync(name)).ShouldBeFalse();
    }

    private RunRecord Run(string name, DateTimeOffset created) => new(
        new RunId(name),
        Workspace,
        "key-" + name,
        RunStatus.Running,
        Encoding.UTF8.GetBytes("""{"scenario":"base"}"""),
        ReadOnlyMemory<byte>.Empty,
        ReadOnlyMemory<byte>.Empty,
        null,
        created,
        null);
}
