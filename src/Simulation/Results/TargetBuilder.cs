using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>A level that an indicator of the whole is to reach by the end of a year.</summary>
/// <param name="Code">Code of the target.</param>
/// <param name="Indicator">Code of a yearly indicator.</param>
/// <param name="AtLeast">Least value that meets it, in the indicator's unit; null for a count that is to be nought.</param>
public sealed record TargetLevel(string Code, string Indicator, double? AtLeast);

/// <summary>How likely a target is met, by year.</summary>
/// <param name="Code">Code of the target.</param>
/// <param name="Points">Month index of the year's first month, share of the replicates that meet it at the year's end, and its standard error.</param>
public sealed record TargetOutcome(string Code, IReadOnlyList<(int Month, double Share, double StandardError)> Points);

/// <summary>Reads the probability of meeting a target off the histograms of yearly indicators: bins of shares begin at every quarter of a percent, so levels of whole percents are exact.</summary>
public static class TargetBuilder
{
    /// <summary>The outcomes of targets whose indicator the run recorded.</summary>
    public static IReadOnlyList<TargetOutcome> Build(Accumulators merged, IReadOnlyList<TargetLevel> targets)
    {
        var outcomes = new List<TargetOutcome>();
        foreach (var target in targets)
        {
            var spec = merged.Layout.AllSeries.FirstOrDefault(series => series.Code == target.Indicator && series.Period == Period.Year && series.Tier < 0);
            if (spec is not null && merged.Cells[spec.Offset] > 0)
            {
                outcomes.Add(new TargetOutcome(target.Code, [.. Enumerable.Range(0, spec.Periods).Select(year => Point(merged, spec, target, year))]));
            }
        }

        return outcomes;
    }

    private static (int Month, double Share, double StandardError) Point(Accumulators merged, SeriesSpec spec, TargetLevel target, int year)
    {
        var cells = merged.Cells.AsSpan(spec.Offset + (year * spec.Stride), spec.Stride);
        var count = cells[0];
        var met = 0L;
        for (var bin = 0; bin < spec.Scale.Bins; bin++)
        {
            var least = spec.Scale.Least(bin);
            met += Meets(target, least, spec.Divisor) ? cells[SeriesSpec.Moments + bin] : 0;
        }

        return (merged.Layout.Start + (year * 12), count == 0 ? 0 : (double)met / count, Quantiles.StandardError(count, met, met));
    }

    private static bool Meets(TargetLevel target, long least, int divisor) =>
        target.AtLeast is { } level ? least >= Math.Round(level * divisor) : least == 0;
}
