namespace CadreOrleans.Ledger.Tests.Crashes;

using System.Diagnostics;
using System.Globalization;
using System.IO;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Hosting;

/// <summary>A commit the ledger said it had recorded.</summary>
public sealed record Acknowledgement(string Key, long FirstPosition, long LastPosition);

/// <summary>The process that writes and is killed.</summary>
public static class CrashingWriter
{
    /// <summary>Starts the writer, kills it once it has acknowledged so many commits, and gives all it acknowledged.</summary>
    public static async Task<IReadOnlyList<Acknowledgement>> KillAsync(
        LedgerOptions options, WorkspaceId workspace, string prefix, int commits, int killAfter)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "CadreOrleans.Ledger.CrashWriter.dll"),
            options.DataFolder!,
            workspace.Value,
            prefix,
            commits.ToString(CultureInfo.InvariantCulture),
        ];
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            options.ConnectionString is { } connectionString ? [.. arguments, connectionString] : arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var writer = Process.Start(start) ?? throw new InvalidOperationException("The writer did not start.");
        var acknowledged = new List<Acknowledgement>();
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            // The last line may be cut off by the kill: then it was not told.
            if (line.Split(' ') is [var key, var first, var last, "recorded"])
            {
                acknowledged.Add(new Acknowledgement(key, long.Parse(first, CultureInfo.InvariantCulture), long.Parse(last, CultureInfo.InvariantCulture)));
            }

            if (acknowledged.Count == killAfter)
            {
                writer.Kill();
            }
        }

        await writer.WaitForExitAsync();
        return acknowledged;
    }
}
