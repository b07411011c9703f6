using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>
/// Pairs two runs of one seed replicate by replicate. What chance did to both alike cancels, so a difference is seen with far fewer
/// replicates than from two independent runs.
/// </summary>
public static class Pairing
{
    /// <summary>Half-width of the 95% interval in standard errors.</summary>
    public const double NinetyFive = 1.96;

    /// <summary>
    /// Not told in a comparison: the difference of two scenarios that differ in one person would be that person's exits (rule on named
    /// persons, 3).
    /// </summary>
    private static readonly HashSet<string> Untold = [IndicatorCodes.Retirements, IndicatorCodes.OtherExits];

    /// <summary>The difference of each headline that both runs kept, over the replicates that both have.</summary>
    /// <param name="before">The run compared with.</param>
    /// <param name="after">The run compared.</param>
    public static IReadOnlyList<PairedDifference> Compare(HeadlineTable before, HeadlineTable after)
    {
        var found = new List<PairedDifference>();
        foreach (var (code, unit, divisor) in HeadlineCatalogue.All)
        {
            if (!Untold.Contains(code) && before.Find(code) is { } one && after.Find(code) is { } other)
            {
                found.Add(Difference(code, unit, divisor, one, other));
            }
        }

        return found;
    }

    internal static PairedDifference Difference(string code, IndicatorUnit unit, int divisor, ReadOnlySpan<long> before, ReadOnlySpan<long> after)
    {
        var count = Math.Min(before.Length, after.Length);
        double first = 0, second = 0, sum = 0, squares = 0;
        for (var i = 0; i < count; i++)
        {
            var difference = (double)(after[i] - before[i]);
            first += before[i];
            second += after[i];
            sum += difference;
            squares += difference * difference;
        }

        var replicates = Math.Max(1, count);
        var error = Quantiles.StandardError(count, sum, squares) / divisor;
        return new PairedDifference(code, unit, first / replicates / divisor, second / replicates / divisor, sum / replicates / divisor, error, count);
    }
}

/// <summary>The paired difference of a headline between two runs, in the headline's unit.</summary>
/// <param name="Code">Code of the headline.</param>
/// <param name="Unit">Unit of the numbers.</param>
/// <param name="Before">Mean of the run compared with.</param>
/// <param name="After">Mean of the run compared.</param>
/// <param name="Mean">Mean difference, after less before.</param>
/// <param name="StandardError">Standard error of the mean difference.</param>
/// <param name="Replicates">Replicates paired.</param>
public sealed record PairedDifference(string Code, IndicatorUnit Unit, double Before, double After, double Mean, double StandardError, int Replicates)
{
    /// <summary>Lower end of the 95% interval.</summary>
    public double Low => Mean - (Pairing.NinetyFive * StandardError);

    /// <summary>Upper end of the 95% interval.</summary>
    public double High => Mean + (Pairing.NinetyFive * StandardError);

    /// <summary>Whether the interval stays clear of zero; never with fewer than two replicates.</summary>
    public bool IsSeen => Replicates > 1 && (Low > 0 || High < 0);
}
