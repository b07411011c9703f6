namespace CadreOrleans.Ledger.Tests.Golden;

using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Archives;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tests.Harness;

/// <summary>The ledger that every release leaves behind for the tests of later ones.</summary>
public static class GoldenLedger
{
    public static readonly WorkspaceId Workspace = new("golden");

    public static readonly string MasterKey = Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    public static Commit FirstCommit => Sample.Commit(Workspace, "first", Sample.Registered("anna"), Sample.Appointed("anna", "chair"));

    public static string FileOf(string release, string name) => Path.Combine(AppContext.BaseDirectory, "Golden", release, name);

    /// <summary>Everything that can be read of it, as text.</summary>
    public static async Task<string> DescribeAsync(OpenLedger open)
    {
        var text = new StringBuilder();
        foreach (var recorded in await open.Ledger.AllAsync(Workspace))
        {
            var streams = string.Join(", ", recorded.Streams.Select(stream => $"{stream.Stream} {stream.Version}"));
            var by = $"{recorded.Attribution.Actor} for {recorded.Attribution.OnBehalfOf} by {recorded.Attribution.Authority}";
            var happened = recorded.Event is null ? "erased" : EventSamples.Text(recorded.Event);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{recorded.Position} {recorded.EventType} {recorded.EffectiveOn:yyyy-MM-dd} {recorded.RecordedAt:O} {by} [{streams}] {happened}\n");
        }

        return text.ToString();
    }

    /// <summary>The folder of this release in the source tree.</summary>
    public static string SourceFolder([CallerFilePath] string source = "") => Directory
        .CreateDirectory(Path.Combine(Path.GetDirectoryName(source)!, typeof(ILedger).Assembly.GetName().Version!.ToString(3)))
        .FullName;

    public static async Task WriteAsync(string folder)
    {
        using var folders = new TemporaryFolders();
        var options = new LedgerOptions { DataFolder = folders.Create(), MasterKey = MasterKey, Time = new TestClock() };
        var archive = Path.Combine(folder, "ledger.cadre");
        File.Delete(archive);
        await using (var open = await LedgerFactory.OpenAsync(options))
        {
            await open.Ledger.CommittedAsync(FirstCommit);
            await open.Ledger.CommittedAsync(Sample.Commit(Workspace, "every", [.. EventSamples.OfEveryType()]));
            await open.Ledger.CommittedAsync(Sample.Commit(Workspace, "erased", Sample.Registered("binh")));
            await open.Ledger.EraseOfficialKeyAsync(Workspace, new OfficialId("binh"));
            await LedgerBackup.BackupAsync(open, archive);
            await File.WriteAllTextAsync(Path.Combine(folder, "expected.txt"), await DescribeAsync(open));
        }

        File.Copy(Path.Combine(options.DataFolder!, "ledger.db"), Path.Combine(folder, "ledger.db"), overwrite: true);
    }
}
