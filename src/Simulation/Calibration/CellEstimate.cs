using CadreOrleans.Domain.Officials;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>Estimates the rate of a cell: within it all bands stand to their defaults in one ratio.</summary>
/// <param name="Cell">What is told of it.</param>
/// <param name="Known">How many times the default the rate is.</param>
internal readonly record struct CellEstimate(CalibrationCell Cell, GammaPoisson Known)
{
    private const double MonthsOfYear = 12;
    private const double Million = 1_000_000;
    private const int Most = 999_999;

    /// <summary>Estimates a cell.</summary>
    /// <param name="cause">The cause; null for discipline.</param>
    /// <param name="tiers">Its tiers.</param>
    /// <param name="bands">Its age bands.</param>
    /// <param name="people">Officials seen in it.</param>
    /// <param name="seen">Months in service and events by tier and band, and the default hazard a year in millionths.</param>
    /// <param name="sex">The sex that is counted; null for both.</param>
    public static CellEstimate Of(ExitCause? cause, Stretch tiers, Stretch bands, int people, Func<int, int, (int Months, int Events, int Default)> seen, Sex? sex = null)
    {
        var (months, events, expected, rates) = (0, 0, 0.0, 0.0);
        foreach (var (tier, band) in tiers.All.SelectMany(tier => bands.All, (tier, band) => (tier, band)))
        {
            var one = seen(tier, band);
            var rate = GammaPoisson.RateOf(one.Default);
            months += one.Months;
            events += one.Events;
            expected += rate * one.Months / MonthsOfYear;
            rates += rate;
        }

        var evidence = people == 0 ? CalibrationEvidence.NoData : people < Calibrator.SmallestCell ? CalibrationEvidence.TooFew : CalibrationEvidence.Ledger;
        var told = evidence == CalibrationEvidence.Ledger;
        var known = told ? GammaPoisson.After(events, expected) : GammaPoisson.After(0, 0);
        var typical = told ? expected * MonthsOfYear / months : rates / (tiers.All.Count() * bands.All.Count());
        return new CellEstimate(
            new CalibrationCell(
                cause,
                tiers.First,
                tiers.Last,
                bands.First,
                bands.Last,
                evidence,
                told ? people : 0,
                told ? months : 0,
                told ? events : 0,
                GammaPoisson.Yearly(typical),
                GammaPoisson.Yearly(typical * known.Mean),
                GammaPoisson.Yearly(typical * known.Low),
                GammaPoisson.Yearly(typical * known.High))
            {
                Sex = sex,
            },
            known);
    }

    /// <summary>A default hazard a year, in millionths, so many times.</summary>
    public static int Times(int perMillion, double ratio) =>
        Math.Min(Most, (int)Math.Round(GammaPoisson.Yearly(GammaPoisson.RateOf(perMillion) * ratio) * Million, MidpointRounding.ToEven));
}
