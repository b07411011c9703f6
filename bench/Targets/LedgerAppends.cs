namespace CadreOrleans.Bench.Targets;

using System.Diagnostics;
using System.Globalization;
using CadreOrleans.Bench.Ledger;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Hosting;

/// <summary>Appointments one after another, and by many callers at once whose commits the writer groups. Nothing is required of them; a change shows.</summary>
public sealed class LedgerAppends : ITarget
{
    private const int Single = 2_000;
    private const int Callers = 256;
    private const int PerCaller = 100;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure() => LedgerPlaces.OnBoth("ledger: appends,", "-", MeasureAsync);

    private static async Task<IReadOnlyList<TargetLine>> MeasureAsync(OpenLedger open, string kind)
    {
        var workspace = new WorkspaceId("appends");
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Single; i++)
        {
            await AppendAsync(i);
        }

        var single = Single / Stopwatch.GetElapsedTime(started).TotalSeconds;
        started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(caller))));
        var grouped = Callers * PerCaller / Stopwatch.GetElapsedTime(started).TotalSeconds;
        return [Line("single", single), Line($"grouped, {Callers} callers", grouped)];

        async Task CallAsync(int caller)
        {
            for (var i = 0; i < PerCaller; i++)
            {
                await AppendAsync(Single + (caller * PerCaller) + i);
            }
        }

        async Task AppendAsync(int number)
        {
            if (await open.Ledger.AppendAsync(LedgerWorkload.Appointment(workspace, number)) is not CommitOutcome.Committed)
            {
                throw new InvalidOperationException("An append was refused.");
            }
        }

        TargetLine Line(string how, double perSecond) =>
            new($"ledger: appends {how}, {kind}", string.Create(CultureInfo.InvariantCulture, $"{perSecond:0}/s"), "-", Met: true);
    }
}
