using System.Diagnostics;

namespace CadreOrleans.Api.Tests;

/// <summary>The program as a process: what keeps it from starting is told in one line, with a non-zero exit code, and nothing is changed.</summary>
public sealed class StartTest(RunningApi api)
{
    [Fact]
    public async Task Start_WhileAnotherRunsOnTheFolder_SaysSo()
    {
        var (code, error) = await StartAsync(api.DataFolder);
        code.ShouldBe(1);
        OneLine(error).ShouldContain("in use");
    }

    [Fact]
    public async Task Start_WithACorruptedLedger_SaysSoAndChangesNothing()
    {
        var bytes = new byte[8192];
        "SQLite format 3\0"u8.CopyTo(bytes);
        await RefusesAsync(bytes);
    }

    [Fact]
    public async Task Start_WithAFileThatIsNoDatabase_SaysSoAndChangesNothing() => await RefusesAsync("This is somebody's letter, not a ledger.\n"u8.ToArray());

    [Fact]
    public async Task Start_OnAnAddressThatIsNotLoopback_IsRefused()
    {
        var folder = Directory.CreateTempSubdirectory("cadre-start-");
        var (code, error) = await StartAsync(folder.FullName, "--urls", "http://0.0.0.0:0");
        folder.Delete(recursive: true);
        code.ShouldBe(1);
        OneLine(error).ShouldContain("loopback");
    }

    [Fact]
    public async Task Start_WithAFolderThatCannotBeMade_SaysSo()
    {
        var (code, error) = await StartAsync("/proc/nowhere");
        code.ShouldBe(1);
        OneLine(error).ShouldContain("/proc/nowhere");
    }

    private static async Task RefusesAsync(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("cadre-start-");
        var file = Path.Combine(folder.FullName, "ledger.db");
        await File.WriteAllBytesAsync(file, bytes);
        var (code, error) = await StartAsync(folder.FullName);
        var after = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        code.ShouldBe(1);
        OneLine(error).ShouldContain("ledger.db");
        after.ShouldBe(bytes);
    }

    private static string OneLine(string error)
    {
        error.Trim().Split('\n').Length.ShouldBe(1, error);
        error.ShouldNotContain("   at ");
        return error;
    }

    private static async Task<(int Code, string Error)> StartAsync(string dataFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CadreOrleans.Api.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["CADRE_DATA"] = dataFolder;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        _ = process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await error);
    }
}
