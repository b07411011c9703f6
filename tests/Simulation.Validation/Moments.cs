using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Simulation.Validation;

/// <summary>Comparison of an estimate with a known value, in standard errors.</summary>
internal static class Moments
{
    /// <summary>Fails when the mean lies more than so many of its own standard errors from the value.</summary>
    public static void ShouldBeWithin(this Estimate estimate, double standardErrors, double expected, string what)
    {
        estimate.StandardError.ShouldBeGreaterThan(0, what);
        var z = (estimate.Mean - expected) / estimate.StandardError;
        Math.Abs(z).ShouldBeLessThan(standardErrors, $"{what}: {estimate.Mean} against {expected}, {z} standard errors");
    }

    public static Series Of(this RunResult result, string code, Period period = Period.Year) =>
        result.Series.Single(series => series.Code == code && series.Period == period && series.Tier is null);
}
