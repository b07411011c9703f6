using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// Estimates the hazards of discipline from the measures on record, by tier and age band as the policy cuts them: an official with any measure in a year counts
/// once for it, as in a run. By cell only, never of a person; which form follows stays the policy's.
/// </summary>
internal static class DisciplineCalibrator
{
    /// <summary>The rates; none where the policy has no discipline, so that there is no default to draw to.</summary>
    public static DisciplineRates Calibrate(RosterView view, CalibrationWindow window, DisciplinePolicy defaults)
    {
        if (!defaults.IsOn)
        {
            return new DisciplineRates([], defaults, defaults.PerYear, defaults.PerYear);
        }

        var counts = new ServiceHistory(view, window, defaults.BandLimits).Count();
        var cells = new List<CalibrationCell>();
        var size = counts.Tiers * counts.Bands;
        var (perYear, low, high) = (new int[size], new int[size], new int[size]);
        foreach (var (tiers, bands) in CellMerger.Merge(counts, Calibrator.SmallestCell))
        {
            var estimate = CellEstimate.Of(
                null, tiers, bands, counts.People(tiers, bands), (tier, band) => (counts.Months(tier, band), counts.Disciplined(tier, band), Default(defaults, tier, band)));
            cells.Add(estimate.Cell);
            foreach (var (tier, band) in tiers.All.SelectMany(tier => bands.All, (tier, band) => (tier, band)))
            {
                var at = (tier * counts.Bands) + band;
                perYear[at] = CellEstimate.Times(Default(defaults, tier, band), estimate.Known.Mean);
                low[at] = CellEstimate.Times(Default(defaults, tier, band), estimate.Known.Low);
                high[at] = CellEstimate.Times(Default(defaults, tier, band), estimate.Known.High);
            }
        }

        return new DisciplineRates(cells, defaults with { Tiers = counts.Tiers, PerYear = perYear }, low, high);
    }

    private static int Default(DisciplinePolicy policy, int tier, int band) => policy.PerYear[(Math.Min(tier, policy.Tiers - 1) * policy.Bands) + band];
}

/// <summary>Hazards of discipline from the records.</summary>
/// <param name="Cells">What was found, by tier and age.</param>
/// <param name="Policy">The policy's discipline with these hazards.</param>
/// <param name="Low">Lower ends of their 90% intervals, in the form of <see cref="DisciplinePolicy.PerYear"/>.</param>
/// <param name="High">Upper ends.</param>
public sealed record DisciplineRates(IReadOnlyList<CalibrationCell> Cells, DisciplinePolicy Policy, int[] Low, int[] High);
