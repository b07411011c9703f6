namespace CadreOrleans.Ledger.Tests.Opening;

using System.IO;
using System.Security.Cryptography;
using System.Text;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tests.Harness;
using Microsoft.Data.Sqlite;

public sealed class SqliteOpeningTests : IDisposable
{
    private readonly TemporaryFolders folders = new();
    private readonly LedgerOptions options;

    public SqliteOpeningTests() => options = new LedgerOptions { DataFolder = folders.Create() };

    private string Database => Path.Combine(options.DataFolder!, "ledger.db");

    private string MasterKey => Path.Combine(options.DataFolder!, "master-key");

    public void Dispose() => folders.Dispose();

    [Fact]
    public async Task OpenAsync_WhenOpenedAgain_HasWhatWasThere()
    {
        var workspace = Sample.NewWorkspace();
        await using (var first = await LedgerFactory.OpenAsync(options))
        {
            await first.Ledger.CommittedAsync(Sample.Commit(workspace, "k1", Sample.Registered("anna")));
        }

        await using var second = await LedgerFactory.OpenAsync(options);

        (await second.Ledger.AllAsync(workspace)).ShouldHaveSingleItem().Event.ShouldBe(Sample.Registered("anna"));
    }

    [Fact]
    public async Task OpenAsync_WhenAlreadyOpen_SaysThatItIsInUse()
    {
        await using var first = await LedgerFactory.OpenAsync(options);

        await RefusedAsync("in use by another");
    }

    [Fact]
    public async Task OpenAsync_WhenTheFileIsAnotherProgramsDatabase_LeavesItUnchanged()
    {
        await using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)";
            await command.ExecuteNonQueryAsync();
        }

        await RefusedAsync("another program's database");
    }

    [Theory]
    [InlineData("not a database at all, but a letter of some length that somebody saved under our name; it is longer than a header is")]
    [InlineData("short")]
    public async Task OpenAsync_WhenTheFileIsNoDatabase_LeavesItUnchanged(string content)
    {
        await File.WriteAllTextAsync(Database, content);

        await RefusedAsync("not a database");
    }

    [Theory]
    [InlineData(0.35)]
    [InlineData(0.6)]
    public async Task OpenAsync_WhenTheFileIsDamaged_LeavesItUnchanged(double place)
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(Database);
        var from = (int)(bytes.Length * place) / 4096 * 4096;
        RandomNumberGenerator.Fill(bytes.AsSpan(from, 3 * 4096));
        await File.WriteAllBytesAsync(Database, bytes);

        await RefusedAsync("damaged");
    }

    [Fact]
    public async Task OpenAsync_WhenTheFileIsCutOff_LeavesItUnchanged()
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(Database);
        await File.WriteAllBytesAsync(Database, bytes[..(bytes.Length / 2)]);

        await RefusedAsync("damaged");
    }

    [Fact]
    public async Task OpenAsync_WhenTheFileIsOfANewerRelease_LeavesItUnchanged()
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(Database);
        bytes[63] = 99;
        await File.WriteAllBytesAsync(Database, bytes);

        await RefusedAsync("newer release");
    }

    [Fact]
    public async Task OpenAsync_WhenTheMasterKeyIsGone_SaysSo()
    {
        await FillAsync();
        File.Delete(MasterKey);

        await RefusedAsync("master key is missing");
        File.Exists(MasterKey).ShouldBeFalse();
    }

    [Fact]
    public async Task OpenAsync_WhenTheMasterKeyIsAnother_SaysSo()
    {
        await FillAsync();
        await File.WriteAllTextAsync(MasterKey, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

        await RefusedAsync("not the one this ledger was encrypted with");
    }

    [Fact]
    public async Task OpenAsync_WhenTheMasterKeyIsNoKey_SaysSo()
    {
        await FillAsync();
        await File.WriteAllTextAsync(MasterKey, "password");

        await RefusedAsync("not 32 bytes");
    }

    [Fact]
    public async Task OpenAsync_WhenTheMasterKeyIsGivenByOption_NeedsNoFile()
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

        await using var open = await LedgerFactory.OpenAsync(options with { MasterKey = key });

        File.Exists(MasterKey).ShouldBeFalse();
    }

    [Fact]
    public async Task OpenAsync_WhenTheMasterKeyIsMade_OnlyItsOwnerCanReadIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights otherwise.");
        await FillAsync();

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(MasterKey).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task OpenAsync_WhenTheFolderCannotBeMade_SaysSo()
    {
        var file = Path.Combine(options.DataFolder!, "a-file");
        await File.WriteAllTextAsync(file, "x");

        var refused = await Should.ThrowAsync<LedgerUnavailableException>(
            async () => await LedgerFactory.OpenAsync(options with { DataFolder = Path.Combine(file, "data") }));

        refused.Message.ShouldContain("data folder");
    }

    private async Task FillAsync()
    {
        await using var open = await LedgerFactory.OpenAsync(options);
        var events = Enumerable.Range(0, 400).Select(i => Sample.UnitEvent($"u{i}")).ToArray();
        await open.Ledger.CommittedAsync(Sample.Commit(Sample.NewWorkspace(), "k1", [.. events]));
    }

    private async Task RefusedAsync(string because)
    {
        var before = File.Exists(Database) ? await ReadSharedAsync() : null;
        var refused = await Should.ThrowAsync<LedgerUnavailableException>(async () => await LedgerFactory.OpenAsync(options));
        refused.Message.ShouldContain(because);
        refused.Message.ShouldNotContain("\n");
        (File.Exists(Database) ? await ReadSharedAsync() : null).ShouldBe(before);
    }

    private async Task<string> ReadSharedAsync()
    {
        await using var file = new FileStream(Database, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return Convert.ToHexString(SHA256.HashData(content.ToArray()));
    }
}
