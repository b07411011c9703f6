using System.Diagnostics;

namespace CadreOrleans.Bench.Targets;

/// <summary>The product in a process of its own.</summary>
internal sealed class RunningProduct : IDisposable
{
    private readonly Process process;

    private RunningProduct(Process process, TimeSpan readyAfter)
    {
        this.process = process;
        ReadyAfter = readyAfter;
    }

    /// <summary>From the start of the process until it answered that it is ready.</summary>
    public TimeSpan ReadyAfter { get; }

    public static async Task<RunningProduct> StartAsync(string dataFolder, string address)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CadreOrleans.Api.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address);
        start.Environment["CADRE_DATA"] = dataFolder;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(address, StringComparison.Ordinal))
            {
                var ready = watch.Elapsed;
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningProduct(process, ready);
            }
        }

        throw new InvalidOperationException("The product did not start.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
