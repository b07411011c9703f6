using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>Headlines from the table kept per replicate: exact quantiles.</summary>
internal static class HeadlineBuilder
{
    public static IReadOnlyList<Headline> Build(Accumulators merged)
    {
        var replicates = merged.Replicates;
        var headlines = new Headline[HeadlineCatalogue.All.Length];
        var values = new long[replicates];
        for (var column = 0; column < headlines.Length; column++)
        {
            var (code, unit, divisor) = HeadlineCatalogue.All[column];
            Collect(merged, column, values);
            headlines[column] = new Headline(code, unit, EstimateOf(values, divisor));
        }

        return headlines;
    }

    private static void Collect(Accumulators merged, int column, long[] values)
    {
        var at = 0;
        foreach (var (_, table) in merged.Tables)
        {
            for (var cell = column; cell < table.Length; cell += merged.Layout.Headlines)
            {
                values[at++] = table[cell];
            }
        }

        Array.Sort(values);
    }

    private static Estimate EstimateOf(long[] ascending, int divisor)
    {
        if (ascending.Length == 0)
        {
            return new Estimate(0, 0, 0, 0, 0, 0, 0);
        }

        var sum = 0.0;
        var squares = 0.0;
        foreach (var value in ascending)
        {
            sum += value;
            squares += (double)value * value;
        }

        double At(double level) => (double)Quantiles.OfSorted(ascending, level) / divisor;
        return new Estimate(
            sum / ascending.Length / divisor,
            Quantiles.StandardError(ascending.Length, sum, squares) / divisor,
            At(0.05),
            At(0.25),
            At(0.50),
            At(0.75),
            At(0.95));
    }
}
