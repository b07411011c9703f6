namespace CadreOrleans.Ledger.Tests.Golden;

using System.IO;
using CadreOrleans.Ledger.Archives;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tests.Harness;

/// <summary>Ledgers written by earlier releases stay readable, as a file and as an archive. One folder for each release.</summary>
public sealed class GoldenLedgerTests : IDisposable
{
    private readonly TemporaryFolders folders = new();

    public static TheoryData<string> Releases() =>
        [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Golden")).Select(folder => Path.GetFileName(folder)!).Order()];

    public void Dispose() => folders.Dispose();

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task OpenAsync_WhenTheFileIsOfAnEarlierRelease_ReadsEveryEventOfIt(string release)
    {
        var folder = folders.Create();
        File.Copy(GoldenLedger.FileOf(release, "ledger.db"), Path.Combine(folder, "ledger.db"));
        await using var open = await LedgerFactory.OpenAsync(new LedgerOptions { DataFolder = folder, MasterKey = GoldenLedger.MasterKey });

        await ShouldBeAsWrittenAsync(open, release);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task RestoreAsync_WhenTheArchiveIsOfAnEarlierRelease_BringsBackEveryEventOfIt(string release)
    {
        var target = new LedgerOptions { DataFolder = folders.Create(), MasterKey = GoldenLedger.MasterKey };

        await LedgerBackup.RestoreAsync(GoldenLedger.FileOf(release, "ledger.cadre"), target);

        await using var open = await LedgerFactory.OpenAsync(target);
        await ShouldBeAsWrittenAsync(open, release);
    }

    /// <summary>With CADRE_WRITE_GOLDEN=1 it goes into the source tree: run by hand when a release is made.</summary>
    [Fact]
    public async Task WriteAsync_WhenAReleaseIsMade_LeavesALedgerThatReadsAsWritten()
    {
        var folder = Environment.GetEnvironmentVariable("CADRE_WRITE_GOLDEN") == "1" ? GoldenLedger.SourceFolder() : folders.Create();

        await GoldenLedger.WriteAsync(folder);

        var copy = folders.Create();
        File.Copy(Path.Combine(folder, "ledger.db"), Path.Combine(copy, "ledger.db"));
        await using var open = await LedgerFactory.OpenAsync(new LedgerOptions { DataFolder = copy, MasterKey = GoldenLedger.MasterKey });
        (await GoldenLedger.DescribeAsync(open)).ShouldBe(await File.ReadAllTextAsync(Path.Combine(folder, "expected.txt")));
    }

    private static async Task ShouldBeAsWrittenAsync(OpenLedger open, string release)
    {
        (await GoldenLedger.DescribeAsync(open)).ShouldBe(await File.ReadAllTextAsync(GoldenLedger.FileOf(release, "expected.txt")));
        (await open.Ledger.VerifyAsync(GoldenLedger.Workspace)).Ok.ShouldBeTrue();
        (await open.Ledger.CommittedAsync(GoldenLedger.FirstCommit)).Replayed.ShouldBeTrue();
    }
}
