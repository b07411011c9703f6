using System.Diagnostics;
using CadreOrleans.Bench.Ledger;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Hosting;

namespace CadreOrleans.Bench.Targets;

/// <summary>Appends to SQLite, and to PostgreSQL where <c>CADRE_POSTGRES</c> names an empty database: single, grouped, and the import of 100,000 officials as one commit.</summary>
public sealed class LedgerTarget : ITarget
{
    private const int Officials = 100_000;
    private const int Singles = 500;
    private const int Grouped = 8_000;
    private const int Writers = 64;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("cadre-bench-");
        foreach (var line in MeasureAsync("SQLite", new LedgerOptions { DataFolder = folder.FullName }).GetAwaiter().GetResult())
        {
            yield return line;
        }

        folder.Delete(recursive: true);
        if (Environment.GetEnvironmentVariable("CADRE_POSTGRES") is not { Length: > 0 } connection)
        {
            yield return new TargetLine("ledger on PostgreSQL", "not measured: CADRE_POSTGRES names no database", "6 s", false);
            yield break;
        }

        var keys = Directory.CreateTempSubdirectory("cadre-bench-");
        foreach (var line in MeasureAsync("PostgreSQL", new LedgerOptions { Engine = LedgerEngine.Postgres, ConnectionString = connection, DataFolder = keys.FullName }).GetAwaiter().GetResult())
        {
            yield return line;
        }

        keys.Delete(recursive: true);
    }

    private static async Task<IReadOnlyList<TargetLine>> MeasureAsync(string engine, LedgerOptions options)
    {
        await using var open = await LedgerFactory.OpenAsync(options);
        var lines = new List<TargetLine>();
        var single = await TimeAsync(async () =>
        {
            for (var i = 0; i < Singles; i++)
            {
                await open.Ledger.AppendAsync(LedgerWorkload.Appointment(new WorkspaceId("single"), i));
            }
        });
        lines.Add(new TargetLine($"ledger, {engine}: single appends, one after the other", $"{Singles / single.TotalSeconds:F0}/s", "100/s", Singles / single.TotalSeconds > 100));
        var grouped = await TimeAsync(() => Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = writer; i < Grouped; i += Writers)
            {
                await open.Ledger.AppendAsync(LedgerWorkload.Appointment(new WorkspaceId("grouped"), i));
            }
        }))));
        lines.Add(new TargetLine($"ledger, {engine}: {Writers} writers at once", $"{Grouped / grouped.TotalSeconds:F0}/s", "2000/s", Grouped / grouped.TotalSeconds > 2000));
        var import = LedgerWorkload.Import(new WorkspaceId("bulk"), Officials);
        var bulk = await TimeAsync(async () => await open.Ledger.AppendAsync(import));
        lines.Add(new TargetLine($"ledger, {engine}: {Officials} officials with one incumbency each as one commit", $"{bulk.TotalSeconds:F2} s", "6 s", bulk.TotalSeconds < 6));
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / (1024.0 * 1024.0);
        lines.Add(new TargetLine($"ledger, {engine}: peak memory of this process", $"{peak:F0} MiB", "1024 MiB", peak < 1024));
        return lines;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed;
    }
}
