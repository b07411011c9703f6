using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// How many times the default a rate is, as a gamma distribution: mean 1 before the data, and after them that of the events seen against those
/// the default lets expect. The default counts as much as <see cref="PriorEvents"/> events, which leaves it between a fifth and two and a half
/// times itself (90%): about the band of assumptions, half to twice.
/// </summary>
/// <param name="Shape">Shape.</param>
/// <param name="Rate">Rate; the mean is shape over rate.</param>
internal readonly record struct GammaPoisson(double Shape, double Rate)
{
    public const double PriorEvents = 2;

    /// <summary>The standard normal's 95% quantile.</summary>
    private const double Z = 1.6448536269514722;

    public static GammaPoisson After(int events, double expected) => new(PriorEvents + events, PriorEvents + expected);

    public double Mean => Shape / Rate;

    public double Low => Quantile(-Z);

    public double High => Quantile(Z);

    /// <summary>Share a year of a rate a year.</summary>
    public static double Yearly(double rate) => PortableMath.OneMinusExp(rate);

    /// <summary>Rate a year of a hazard a year, in millionths.</summary>
    public static double RateOf(int perMillion) => -PortableMath.Ln(1 - (perMillion / 1_000_000.0));

    /// <summary>The cube-root approximation of Wilson and Hilferty (1931): within 3% from a shape of 2 on, and the same bits on every machine.</summary>
    private double Quantile(double z)
    {
        var part = 1 / (9 * Shape);
        var root = Math.Max(0, 1 - part + (z * Math.Sqrt(part)));
        return Shape * root * root * root / Rate;
    }
}
