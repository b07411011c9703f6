using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CadreOrleans.Cluster.Tests.Processes;

/// <summary>A program of the product, started from its build output as its own process. What it prints is kept, to be shown when it does not do what was awaited.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly Process process;
    private readonly string name;
    private readonly string readyText;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly TaskCompletionSource<string> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ProgramProcess(string project, string name, string readyText, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        this.name = name;
        this.readyText = readyText;
        var start = new ProcessStartInfo("dotnet", [BuildOutput(project), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => errors.Enqueue(line.Data ?? string.Empty);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{name} ended before it was ready."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Lines of standard output so far.</summary>
    public IReadOnlyList<string> Output => [.. output];

    /// <summary>Lines of standard error so far, empty ones left out.</summary>
    public IReadOnlyList<string> Errors => [.. errors.Where(line => line.Length > 0)];

    /// <summary>Exit code of the ended process.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>Starts a program; see <see cref="WhenReadyAsync"/>.</summary>
    /// <param name="project">Its folder under src.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="readyText">The line that says it is ready contains this.</param>
    /// <param name="environment">Variables set for it.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProgramProcess Start(string project, string name, string readyText, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        new(project, name, readyText, environment, arguments);

    /// <summary>The line in which the program says that it is ready.</summary>
    public async Task<string> WhenReadyAsync()
    {
        try
        {
            return await ready.Task.WaitAsync(Patience);
        }
        catch (Exception failed) when (failed is TimeoutException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{name} was not ready ({failed.Message}). It printed:{Environment.NewLine}{Printed()}", failed);
        }
    }

    /// <summary>Waits for its end.</summary>
    public async Task WhenEndedAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"{name} did not end. It printed:{Environment.NewLine}{Printed()}");
        }
    }

    /// <summary>Kills it on the spot, as a failing machine would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await WhenEndedAsync();
    }

    /// <summary>Asks it to end, as a service manager does, and waits until it has.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await WhenEndedAsync();
    }

    /// <summary>Everything it printed, for messages.</summary>
    public string Printed() => string.Join(Environment.NewLine, output.Concat(errors));

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    /// <summary>The program beside this test in the same configuration: <c>src/X/bin/Release/net10.0/CadreOrleans.X.dll</c>.</summary>
    private static string BuildOutput(string project)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        var framework = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CadreOrleans.sln")))
            {
                return Path.Combine(folder.FullName, "src", project, "bin", configuration, framework, $"CadreOrleans.{project}.dll");
            }
        }

        throw new InvalidOperationException("The tests do not lie in the project's folder.");
    }

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        output.Enqueue(line);
        if (line.Contains(readyText, StringComparison.Ordinal))
        {
            ready.TrySetResult(line);
        }
    }
}
