namespace CadreOrleans.Simulation.Statistics;

/// <summary>Where the bins of a histogram lie: evenly from a least value, or, with width 0, as <see cref="LogLinearBins"/>.</summary>
/// <param name="Low">Least value of the first bin.</param>
/// <param name="Width">Width of a bin, 0 for bins that widen.</param>
/// <param name="Bins">Number of bins; values beyond fall in the nearest.</param>
/// <param name="Most">Greatest value there can be, above which no quantile is told.</param>
internal readonly record struct BinScale(long Low, int Width, int Bins, long Most)
{
    /// <summary>Bins for counts up to a bound.</summary>
    public static BinScale Counts(long most) => new(0, 0, LogLinearBins.CountFor(most), most);

    /// <summary>Even bins from a least value to a greatest.</summary>
    public static BinScale Even(long low, long high, int width) => new(low, width, (int)((high - low) / width) + 1, high);

    public int Of(long value) => (int)Math.Clamp(Width == 0 ? LogLinearBins.Of(value) : (value - Low) / Width, 0, Bins - 1);

    /// <summary>Least value of a bin.</summary>
    public long Least(int bin) => Width == 0 ? LogLinearBins.Least(bin) : Low + ((long)bin * Width);
}
