using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// Estimates the rates of a policy from what a roster has on record. Within a cell all bands stand to their defaults in one ratio, which is
/// estimated by <see cref="GammaPoisson"/>, so that merging bands keeps the shape that the default gives to age. Sex is no part of a cell: it
/// enters through the legal retirement month only (rule on named persons, 2).
/// </summary>
public static class Calibrator
{
    /// <summary>Fewest people of a cell with data, and fewest fills that a lag is counted over.</summary>
    public const int SmallestCell = RunResult.SmallestGroup;

    private const double MonthsOfYear = 12;
    private const double Million = 1_000_000;

    /// <summary>The rates of the whole years before the view's day.</summary>
    /// <param name="view">The roster, as of the day before whose year the counting ends.</param>
    /// <param name="defaults">The policy whose hazards and lag are the defaults.</param>
    public static CalibratedRates Calibrate(RosterView view, Policy defaults)
    {
        var window = CalibrationWindow.Of(view.Roster, view.AsOf);
        var history = new ServiceHistory(view, window, defaults.Hazards.BandLimits);
        var counts = history.Count();
        var (fills, lag) = FillHistory.Count(view, window, defaults.FillLag, SmallestCell);
        var cells = new List<CalibrationCell>();
        var size = HazardTable.Causes * counts.Tiers * counts.Bands;
        var (perYear, low, high) = (new int[size], new int[size], new int[size]);
        foreach (var (tiers, bands) in CellMerger.Merge(counts, SmallestCell))
        {
            var people = counts.People(tiers, bands);
            foreach (var cause in Enum.GetValues<ExitCause>())
            {
                var (cell, known) = CellOf(counts, defaults.Hazards, cause, tiers, bands, people);
                cells.Add(cell);
                Put(perYear, counts, defaults.Hazards, cell, known.Mean);
                Put(low, counts, defaults.Hazards, cell, known.Low);
                Put(high, counts, defaults.Hazards, cell, known.High);
            }
        }

        var hazards = new HazardTable { BandLimits = defaults.Hazards.BandLimits, Tiers = counts.Tiers, PerYear = perYear, Month = defaults.Hazards.Month };
        return new CalibratedRates(window, [.. cells.OrderBy(cell => cell.Cause)], hazards, fills, lag, history.Erased) { Range = new HazardRange(low, high) };
    }

    private static (CalibrationCell Cell, GammaPoisson Known) CellOf(CellCounts counts, HazardTable defaults, ExitCause cause, Stretch tiers, Stretch bands, int people)
    {
        var (months, events, expected, rates) = (0, 0, 0.0, 0.0);
        foreach (var (tier, band) in tiers.All.SelectMany(tier => bands.All, (tier, band) => (tier, band)))
        {
            var rate = GammaPoisson.RateOf(defaults[cause, tier, band]);
            months += counts.Months(tier, band);
            events += counts.Events(tier, band, cause);
            expected += rate * counts.Months(tier, band) / MonthsOfYear;
            rates += rate;
        }

        var evidence = people == 0 ? CalibrationEvidence.NoData : people < SmallestCell ? CalibrationEvidence.TooFew : CalibrationEvidence.Ledger;
        var told = evidence == CalibrationEvidence.Ledger;
        var known = told ? GammaPoisson.After(events, expected) : GammaPoisson.After(0, 0);
        var typical = told ? expected * MonthsOfYear / months : rates / (tiers.All.Count() * bands.All.Count());
        return (new CalibrationCell(
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
            GammaPoisson.Yearly(typical * known.High)), known);
    }

    private static void Put(int[] perYear, CellCounts counts, HazardTable defaults, CalibrationCell cell, double ratio)
    {
        for (var tier = cell.FirstTier; tier <= cell.LastTier; tier++)
        {
            for (var band = cell.FirstBand; band <= cell.LastBand; band++)
            {
                var yearly = GammaPoisson.Yearly(GammaPoisson.RateOf(defaults[cell.Cause, tier, band]) * ratio);
                perYear[((((int)cell.Cause * counts.Tiers) + tier) * counts.Bands) + band] = Math.Min(999_999, (int)Math.Round(yearly * Million, MidpointRounding.ToEven));
            }
        }
    }
}
