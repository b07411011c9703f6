using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>A level that an indicator of the whole is to reach by the end of a year.</summary>
/// <param name="Code">Code of the target.</param>
/// <param name="Indicator">Code of a yearly indicator.</param>
/// <param name="AtLeast">Least value that meets it, in the indicator's unit; null for a count that is to be nought.</param>
public sealed record TargetLevel(string Code, string Indicator, double? AtLeast)
{
    /// <summary>Least values by year of the run, instead of one for all; null for none.</summary>
    public IReadOnlyList<double>? ByYear { get; init; }

    /// <summary>Code of the tier whose indicator is meant; null for the whole.</summary>
    public string? Tier { get; init; }
}

/// <summary>How likely a target is met, by year.</summary>
/// <param name="Code">Code of the target.</param>
/// <param name="Points">Month index of the year's first month, share of the replicates that meet it at the year's end, and its standard error.</param>
public sealed record TargetOutcome(string Code, IReadOnlyList<(int Month, double Share, double StandardError)> Points)
{
    /// <summary>Code of the tier it is asked of; null for the whole.</summary>
    public string? Tier { get; init; }
}

/// <summary>Reads the probability of meeting a target off the histograms of yearly indicators: bins of shares begin at every quarter of a percent, so levels of whole percents are exact.</summary>
public static class TargetBuilder
{
    /// <summary>The outcomes of targets whose indicator the run recorded.</summary>
    public static IReadOnlyList<TargetOutcome> Build(Accumulators merged, IReadOnlyList<TargetLevel> targets)
    {
        var outcomes = new List<TargetOutcome>();
        foreach (var target in targets)
        {
            var tier = target.Tier is null ? -1 : Array.IndexOf(merged.Layout.Tiers, target.Tier);
            var spec = merged.Layout.AllSeries.FirstOrDefault(series => series.Code == target.Indicator && series.Period == Period.Year && series.Tier == tier);
            if (spec is not null && merged.Cells[spec.Offset] > 0)
            {
                outcomes.Add(new TargetOutcome(target.Code, [.. Enumerable.Range(0, spec.Periods).Select(year => Point(merged, spec, target, year))]) { Tier = target.Tier });
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
            met += Meets(target.ByYear?[year] ?? target.AtLeast, least, spec.Divisor) ? cells[SeriesSpec.Moments + bin] : 0;
        }

        return (merged.Layout.Start + (year * 12), count == 0 ? 0 : (double)met / count, Quantiles.StandardError(count, met, met));
    }

    private static bool Meets(double? atLeast, long least, int divisor) =>
        atLeast is { } level ? least >= Math.Round(level * divisor) : least == 0;
}
