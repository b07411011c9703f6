using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>Distributions of units, from their histograms.</summary>
internal static class UnitBuilder
{
    /// <summary>Codes by <see cref="UnitSubject"/>.</summary>
    private static readonly string[] Codes =
    [
        IndicatorCodes.OpenVacancies,
        IndicatorCodes.Holders,
        IndicatorCodes.YoungHolders,
        IndicatorCodes.OldHolders,
        IndicatorCodes.WomenHolders,
        IndicatorCodes.MinorityHolders,
        IndicatorCodes.NoneReady,
    ];

    public static IEnumerable<Series> Of(RunInputs inputs, Accumulators merged)
    {
        var table = merged.Layout.Units;
        for (var unit = 0; unit < table.Units; unit++)
        {
            for (var subject = UnitSubject.OpenVacancies; table.Has(unit) && subject < UnitSubject.Count; subject++)
            {
                var points = new SeriesPoint[table.Periods];
                for (var period = 0; period < points.Length; period++)
                {
                    var bins = merged.Cells.AsSpan(table.CellAt(unit, period, subject), table.ScaleOf(unit).Bins);
                    points[period] = new SeriesPoint(merged.Layout.Start + (table.YearOf(period) * 12), EstimateOf(table.ScaleOf(unit), bins));
                }

                yield return new Series(Codes[(int)subject], IndicatorUnit.Count, null, Period.Year, points) { OfUnit = inputs.State.Units.Ids[unit] };
            }
        }
    }

    private static Estimate EstimateOf(BinScale scale, ReadOnlySpan<long> bins)
    {
        long count = 0;
        double sum = 0, squares = 0;
        for (var bin = 0; bin < bins.Length; bin++)
        {
            var value = scale.Least(bin) + ((scale.Least(bin + 1) - scale.Least(bin) - 1) / 2.0);
            count += bins[bin];
            sum += value * bins[bin];
            squares += value * value * bins[bin];
        }

        return count == 0
            ? new Estimate(0, 0, 0, 0, 0, 0, 0)
            : new Estimate(
                sum / count,
                Quantiles.StandardError(count, sum, squares),
                Quantiles.OfHistogram(scale, bins, count, 0.05),
                Quantiles.OfHistogram(scale, bins, count, 0.25),
                Quantiles.OfHistogram(scale, bins, count, 0.50),
                Quantiles.OfHistogram(scale, bins, count, 0.75),
                Quantiles.OfHistogram(scale, bins, count, 0.95));
    }
}
