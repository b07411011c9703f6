using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>One indicator over time: what it is and where its cells lie.</summary>
/// <param name="Code">Code of the indicator.</param>
/// <param name="Unit">Unit of the result.</param>
/// <param name="Tier">Index of the tier, -1 for the whole.</param>
/// <param name="Period">Month or year.</param>
/// <param name="Divisor">A recorded number divided by this is the result in its unit.</param>
/// <param name="Scale">How the histogram's bins lie.</param>
/// <param name="Offset">First cell; a period has count, sum, sum of squares, then its bins.</param>
/// <param name="Periods">Number of periods.</param>
internal sealed record SeriesSpec(string Code, IndicatorUnit Unit, int Tier, Period Period, int Divisor, BinScale Scale, int Offset, int Periods)
{
    /// <summary>Cells before the bins.</summary>
    public const int Moments = 3;

    public int Stride => Moments + Scale.Bins;
}
