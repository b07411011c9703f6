using System.Diagnostics;
using System.Globalization;
using CadreOrleans.Bench.Pools;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Pools;

namespace CadreOrleans.Bench.Targets;

/// <summary>Candidate pools in process: 100,000 officials, 20,000 positions; filters, more than 50 facet counts, the first 50 rows. No question is asked twice.</summary>
public sealed class PoolTarget : ITarget
{
    private const int Questions = 3_000;
    private const int Warming = 300;
    private const double MillisecondsAllowed = 2;
    private const int ColumnBytesAllowed = 250;
    private const int RosterBytesAllowed = 700;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        var before = Bytes();
        var roster = PoolWorkload.Roster();
        var rosterBytes = (Bytes() - before) / PoolWorkload.Officials;
        yield return new TargetLine("pool: roster with its whole history, bytes an official", Text($"{rosterBytes}"), "700", rosterBytes <= RosterBytesAllowed);

        before = Bytes();
        var watch = Stopwatch.StartNew();
        var columns = PoolWorkload.Columns(roster);
        yield return new TargetLine("pool: reading the columns of 100,000 officials", Text($"{watch.Elapsed.TotalSeconds:0.00} s"), "-", true);

        watch.Restart();
        var targets = Targets(columns);
        var classes = targets.Select(target => RequirementClass.Of(target.Requirement, target.Purpose, target.Term)).Distinct().ToArray();
        foreach (var asked in classes)
        {
            columns.Prepare(asked);
        }

        yield return new TargetLine(
            $"pool: judging 100,000 officials for one class of requirements (of {classes.Length})", Text($"{watch.Elapsed.TotalSeconds / classes.Length:0.00} s"), "-", true);

        var facets = new List<int>();
        var times = new List<double>();
        for (var number = 0; number < Questions + Warming; number++)
        {
            var (position, question) = PoolWorkload.Question(number);
            var start = Stopwatch.GetTimestamp();
            var answer = new CandidatePool(columns, targets[position]).Ask(question);
            if (number >= Warming)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                facets.Add(answer.Facets.Sum(facet => facet.Values.Count));
            }
        }

        times.Sort();
        var median = times[times.Count / 2];
        yield return new TargetLine(
            Text($"pool: filters, {facets.Min()} to {facets.Max()} facet counts, first 50 rows, median of {times.Count} different questions (p99 {times[(int)(times.Count * 0.99)]:0.00} ms)"),
            Text($"{median:0.00} ms"),
            "2 ms",
            median < MillisecondsAllowed && facets.Min() >= 50);
        var columnBytes = (Bytes() - before) / PoolWorkload.Officials;
        yield return new TargetLine("pool: columns of today with all classes judged, bytes an official", Text($"{columnBytes}"), "250", columnBytes <= ColumnBytesAllowed);
        GC.KeepAlive(roster);
        GC.KeepAlive(columns);
    }

    /// <summary>What every position asks for.</summary>
    private static Roster.Pools.PoolTarget[] Targets(PoolColumns columns) =>
        [.. Enumerable.Range(0, columns.View.Roster.Positions.Count).Select(row => CandidatePool.TargetOf(columns, row, Purpose.Appointment, null)!)];

    private static long Bytes() => GC.GetTotalMemory(forceFullCollection: true);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
