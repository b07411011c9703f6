using CadreOrleans.Domain.Officials;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// Estimates the rates of a policy from what a roster has on record. Within a cell all bands stand to their defaults in one ratio, which is
/// estimated by <see cref="GammaPoisson"/>, so that merging bands keeps the shape that the default gives to age. Cells are told by sex, too, where both sexes are
/// large enough; the hazards of a run are those of both together, since sex enters through the legal retirement month only (rule on named persons, 2).
/// </summary>
public static class Calibrator
{
    /// <summary>Fewest people of a cell with data, and fewest fills that a lag is counted over.</summary>
    public const int SmallestCell = RunResult.SmallestGroup;

    /// <summary>The rates of the whole years before the view's day.</summary>
    /// <param name="view">The roster, as of the day before whose year the counting ends.</param>
    /// <param name="defaults">The policy whose hazards and lag are the defaults.</param>
    public static CalibratedRates Calibrate(RosterView view, Policy defaults)
    {
        var window = CalibrationWindow.Of(view.Roster, view.AsOf);
        var history = new ServiceHistory(view, window, defaults.Hazards.BandLimits);
        var counts = history.Count();
        var (fills, lag) = FillHistory.Count(view, window, defaults.FillLag, SmallestCell);
        var (cells, bySex) = (new List<CalibrationCell>(), new List<CalibrationCell>());
        var size = HazardTable.Causes * counts.Tiers * counts.Bands;
        var (perYear, low, high) = (new int[size], new int[size], new int[size]);
        foreach (var (tiers, bands) in CellMerger.Merge(counts, SmallestCell))
        {
            var people = counts.People(tiers, bands);
            foreach (var cause in Enum.GetValues<ExitCause>())
            {
                var (cell, known) = CellOf(counts, defaults.Hazards, cause, tiers, bands, people);
                cells.Add(cell);
                Put(perYear, counts, defaults.Hazards, cause, cell, known.Mean);
                Put(low, counts, defaults.Hazards, cause, cell, known.Low);
                Put(high, counts, defaults.Hazards, cause, cell, known.High);
                bySex.AddRange(BySex(counts, defaults.Hazards, cause, tiers, bands));
            }
        }

        var hazards = new HazardTable { BandLimits = defaults.Hazards.BandLimits, Tiers = counts.Tiers, PerYear = perYear, Month = defaults.Hazards.Month };
        var discipline = DisciplineCalibrator.Calibrate(view, window, defaults.Discipline);
        return new CalibratedRates(window, [.. cells.OrderBy(cell => cell.Cause)], hazards, fills, lag, history.Erased)
        {
            Discipline = discipline,
            BySex = [.. bySex.OrderBy(cell => cell.Cause)],
            Range = new HazardRange(low, high, discipline.Low, discipline.High),
        };
    }

    /// <summary>Men and women of a cell apart; none where one of them are too few.</summary>
    private static IEnumerable<CalibrationCell> BySex(CellCounts counts, HazardTable defaults, ExitCause cause, Stretch tiers, Stretch bands)
    {
        var people = Enum.GetValues<Sex>().Select(sex => (Sex: sex, People: counts.People(tiers, bands, sex))).ToArray();
        return Array.Exists(people, one => one.People < SmallestCell)
            ? []
            : people.Select(one => CellOf(counts, defaults, cause, tiers, bands, one.People, one.Sex).Cell);
    }

    private static CellEstimate CellOf(CellCounts counts, HazardTable defaults, ExitCause cause, Stretch tiers, Stretch bands, int people, Sex? sex = null) =>
        CellEstimate.Of(
            cause, tiers, bands, people, (tier, band) => (counts.Months(tier, band, sex), counts.Events(tier, band, cause, sex), defaults[cause, tier, band]), sex);

    private static void Put(int[] perYear, CellCounts counts, HazardTable defaults, ExitCause cause, CalibrationCell cell, double ratio)
    {
        for (var tier = cell.FirstTier; tier <= cell.LastTier; tier++)
        {
            for (var band = cell.FirstBand; band <= cell.LastBand; band++)
            {
                perYear[((((int)cause * counts.Tiers) + tier) * counts.Bands) + band] = CellEstimate.Times(defaults[cause, tier, band], ratio);
            }
        }
    }
}
