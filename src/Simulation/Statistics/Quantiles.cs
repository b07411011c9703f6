namespace CadreOrleans.Simulation.Statistics;

/// <summary>Estimates from counts: means, standard errors, quantiles.</summary>
internal static class Quantiles
{
    public static ReadOnlySpan<double> Levels => [0.05, 0.25, 0.50, 0.75, 0.95];

    /// <summary>Standard error of a mean from count, sum and sum of squares.</summary>
    public static double StandardError(long count, double sum, double squares)
    {
        if (count < 2)
        {
            return 0;
        }

        var variance = (squares - (sum * sum / count)) / (count - 1);
        return Math.Sqrt(Math.Max(variance, 0) / count);
    }

    /// <summary>
    /// A quantile of a histogram: the value itself where a bin holds one value, else linear within the bin. The quantile at level p is the
    /// least value with at least a share p of the observations at or below it.
    /// </summary>
    public static double OfHistogram(BinScale scale, ReadOnlySpan<long> bins, long count, double level)
    {
        var wanted = level * count;
        var before = 0L;
        for (var bin = 0; bin < bins.Length; bin++)
        {
            if (bins[bin] > 0 && before + bins[bin] >= wanted)
            {
                var least = scale.Least(bin);
                var width = scale.Least(bin + 1) - least;
                return width <= 1 ? least : Math.Min(scale.Most, least + ((width - 1) * (wanted - before) / bins[bin]));
            }

            before += bins[bin];
        }

        return 0;
    }

    /// <summary>An exact quantile of ascending values, by the same rule.</summary>
    public static long OfSorted(ReadOnlySpan<long> ascending, double level) =>
        ascending[Math.Clamp((int)Math.Ceiling(level * ascending.Length) - 1, 0, ascending.Length - 1)];
}
