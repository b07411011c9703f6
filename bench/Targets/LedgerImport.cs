namespace CadreOrleans.Bench.Targets;

using System.Diagnostics;
using System.Globalization;
using CadreOrleans.Bench.Ledger;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Hosting;

/// <summary>100,000 officials with one incumbency each, 200,000 events, as one commit; the first of the process, so that start-up costs count.</summary>
public sealed class LedgerImport : ITarget
{
    private const int Officials = 100_000;
    private const double SecondsAllowed = 6;
    private const double GibibytesAllowed = 1;
    private const double BytesPerGibibyte = 1L << 30;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure() => LedgerPlaces.OnBoth("ledger: import of 100,000 officials,", "< 6 s", MeasureAsync);

    private static async Task<IReadOnlyList<TargetLine>> MeasureAsync(OpenLedger open, string kind)
    {
        var workspace = new WorkspaceId("import");
        var commit = LedgerWorkload.Import(workspace, Officials);
        var started = Stopwatch.GetTimestamp();
        var outcome = await open.Ledger.AppendAsync(commit);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 / BytesPerGibibyte;

        started = Stopwatch.GetTimestamp();
        var read = 0;
        await foreach (var _ in open.Ledger.ReadAsync(workspace, 0))
        {
            read++;
        }

        var replay = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return
        [
            new TargetLine(
                $"ledger: import of 100,000 officials, {kind}", Text($"{seconds:0.00} s"), "< 6 s", outcome is CommitOutcome.Committed && seconds < SecondsAllowed),
            new TargetLine($"ledger: memory of the process at import, {kind}", Text($"{peak:0.00} GiB"), "< 1 GiB", peak < GibibytesAllowed),
            new TargetLine($"ledger: replay of 200,000 events, {kind}", Text($"{replay:0.00} s"), "-", read == 2 * Officials),
        ];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
