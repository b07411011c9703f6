namespace CadreOrleans.Ledger.Tests.Conformance;

using System.IO.Compression;
using System.Text;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Archives;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    [Theory]
    [InlineData(LedgerEngine.Sqlite)]
    [InlineData(LedgerEngine.Postgres)]
    public async Task RestoreAsync_WhenIntoAnEmptyPlaceOfEitherKind_BringsEverythingBack(LedgerEngine kind)
    {
        using var folders = new TemporaryFolders();
        await using var other = Other(kind);
        var (archive, masterKey) = await BackUpSampleAsync(folders);
        var target = await other.NewDatabaseAsync();

        var report = await LedgerBackup.RestoreAsync(archive, target, masterKey, TestContext.Current.CancellationToken);

        report.Workspaces.ShouldBe(1);
        report.Events.ShouldBe(3);
        await using var restored = await LedgerFactory.OpenAsync(target, TestContext.Current.CancellationToken);
        var events = await restored.Ledger.AllAsync(Workspace);
        events.Select(recorded => recorded.Event).ShouldBe([null, Sample.Registered("binh", "Lê Văn Bình"), Sample.Appointed("anna", "chair")]);
        events[1].Attribution.ShouldBe(Sample.By);
        (await restored.Ledger.GetStreamVersionAsync(Workspace, Anna)).ShouldBe(2);
        (await restored.Ledger.CommittedAsync(SampleCommit())).Replayed.ShouldBeTrue();
        (await restored.Ledger.CommittedAsync(Sample.Commit(Workspace, "after", Sample.Registered("binh")))).FirstPosition.ShouldBe(4);
        (await LedgerBackup.VerifyAsync(restored, TestContext.Current.CancellationToken)).Ok.ShouldBeTrue();
        (await restored.Runs.LoadChunksAsync(Workspace, new RunId("r1")))[2].ToArray().ShouldBe([4, 5]);
        (await restored.AccessLog.QueryAsync(Workspace, new AccessQuery())).ShouldHaveSingleItem().What.ShouldBe("file");
        (await restored.Keys.ListAsync()).ShouldHaveSingleItem().Name.ShouldBe("reader");
    }

    [Fact]
    public async Task RestoreAsync_WhenTheTargetIsNotEmpty_RefusesAndLeavesIt()
    {
        using var folders = new TemporaryFolders();
        await using var other = Other(Open.Engine);
        var (archive, masterKey) = await BackUpSampleAsync(folders);
        var target = await other.NewDatabaseAsync();
        await LedgerBackup.RestoreAsync(archive, target, masterKey, TestContext.Current.CancellationToken);

        var refused = await Should.ThrowAsync<LedgerUnavailableException>(
            async () => await LedgerBackup.RestoreAsync(archive, target, masterKey, TestContext.Current.CancellationToken));

        refused.Message.ShouldContain("not empty");
    }

    [Fact]
    public async Task RestoreAsync_WhenTheMasterKeyIsAnother_RefusesAndRestoresNothing()
    {
        using var folders = new TemporaryFolders();
        await using var other = Other(Open.Engine);
        var (archive, _) = await BackUpSampleAsync(folders);
        var target = await other.NewDatabaseAsync();

        await Should.ThrowAsync<LedgerUnavailableException>(
            async () => await LedgerBackup.RestoreAsync(archive, target, Convert.ToBase64String(new byte[32]), TestContext.Current.CancellationToken));

        File.Exists(Path.Combine(target.DataFolder!, "ledger.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task RestoreAsync_WhenAnyByteOfTheArchiveIsAltered_RefusesAndRestoresNothing()
    {
        using var folders = new TemporaryFolders();
        await using var other = Other(Open.Engine);
        var (archive, masterKey) = await BackUpSampleAsync(folders);
        var target = await other.NewDatabaseAsync();
        var right = await File.ReadAllBytesAsync(archive);
        var spread = Enumerable.Range(0, 60).Select(part => (int)((long)part * right.Length / 60));
        foreach (var place in spread.Concat(Enumerable.Range(right.Length - 8, 8)))
        {
            var altered = (byte[])right.Clone();
            altered[place] ^= 0x10;
            await File.WriteAllBytesAsync(archive, altered);
            if (!HoldsTheSame(right, altered))
            {
                await Should.ThrowAsync<LedgerUnavailableException>(
                    async () => await LedgerBackup.RestoreAsync(archive, target, masterKey, TestContext.Current.CancellationToken),
                    $"byte {place}");
            }
        }

        await File.WriteAllBytesAsync(archive, right[..^40]);
        await Should.ThrowAsync<LedgerUnavailableException>(
            async () => await LedgerBackup.RestoreAsync(archive, target, masterKey, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task BackupAsync_WhenTheArchiveExists_LeavesIt()
    {
        using var folders = new TemporaryFolders();
        var archive = Path.Combine(folders.Create(), "a.cadre");
        await File.WriteAllTextAsync(archive, "mine");

        await Should.ThrowAsync<LedgerUnavailableException>(async () => await LedgerBackup.BackupAsync(Open, archive));

        (await File.ReadAllTextAsync(archive)).ShouldBe("mine");
    }

    [Fact]
    public async Task UpgradeAsync_WhenRunTwice_DoesItOnce()
    {
        await using var other = Other(Open.Engine);
        var target = await other.NewDatabaseAsync();

        (await LedgerBackup.UpgradeAsync(target)).Migrations.ShouldNotBeEmpty();

        (await LedgerBackup.UpgradeAsync(target)).Migrations.ShouldBeEmpty();
    }

    /// <summary>Whether both hold the same: compression has bits that say nothing (a time in its head, what fills its last byte).</summary>
    private static bool HoldsTheSame(byte[] archive, byte[] other)
    {
        const int Magic = 24;
        var compressed = Magic + 1 + archive[Magic];
        return archive.AsSpan(0, compressed).SequenceEqual(other.AsSpan(0, compressed)) && Inflate(archive, compressed).SequenceEqual(Inflate(other, compressed));
    }

    private static byte[] Inflate(byte[] archive, int from)
    {
        try
        {
            using var inflated = new MemoryStream();
            using var gzip = new GZipStream(new MemoryStream(archive, from, archive.Length - from), CompressionMode.Decompress);
            gzip.CopyTo(inflated);
            return inflated.ToArray();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private ILedgerHarness Other(LedgerEngine kind)
    {
        if (kind == LedgerEngine.Sqlite)
        {
            return new SqliteHarness();
        }

        Assert.SkipWhen(Testing.Postgres.PostgresServer.SkipReason is not null, Testing.Postgres.PostgresServer.SkipReason ?? string.Empty);
        return new PostgresHarness(postgres);
    }

    private Commit SampleCommit() =>
        Sample.Commit(Workspace, "k1", Sample.Registered("anna"), Sample.Registered("binh", "Lê Văn Bình"), Sample.Appointed("anna", "chair"));

    private async Task<(string Archive, string MasterKey)> BackUpSampleAsync(TemporaryFolders folders)
    {
        await using var source = Other(Open.Engine);
        var options = await source.NewDatabaseAsync();
        await using var open = await LedgerFactory.OpenAsync(options);
        await open.Ledger.CommittedAsync(SampleCommit());
        await open.Ledger.EraseOfficialKeyAsync(Workspace, new OfficialId("anna"));
        await open.Runs.SaveAsync(Run("r1", Start));
        await open.Runs.SaveInputsAsync(Workspace, Encoding.UTF8.GetBytes("inputs"));
        await open.Runs.SaveChunkAsync(Workspace, new RunId("r1"), 2, new byte[] { 4, 5 });
        await open.AccessLog.AppendAsync([new AccessEntry(Workspace, "reader", new OfficialId("anna"), "file", Start)]);
        await open.Keys.SaveAsync(new ApiKeyRecord(Sample.Hash("secret"), "reader", "{}", Start, null));
        var archive = Path.Combine(folders.Create(), "ledger.cadre");
        var report = await LedgerBackup.BackupAsync(open, archive);
        report.Events.ShouldBe(3);
        report.Bytes.ShouldBe(new FileInfo(archive).Length);
        return (archive, await File.ReadAllTextAsync(Path.Combine(options.DataFolder!, "master-key")));
    }
}
