using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>Rates estimated from a committee's own records, to put in the place of the defaults.</summary>
/// <param name="Window">The years counted.</param>
/// <param name="Cells">What was found, by cause, tier, age; see <see cref="CalibrationCell"/>.</param>
/// <param name="Hazards">The hazards, one row a tier of the pack.</param>
/// <param name="Fills">Fills of single-seat posts that the lag was counted over; 0 where there were too few.</param>
/// <param name="FillLag">Months from an opening to its fill; the default where there were too few.</param>
/// <param name="Erased">Officials left out because their data were erased.</param>
public sealed record CalibratedRates(
    CalibrationWindow Window,
    IReadOnlyList<CalibrationCell> Cells,
    HazardTable Hazards,
    int Fills,
    MonthDistribution FillLag,
    int Erased)
{
    /// <summary>
    /// The same cells by sex, where both men and women are at least <see cref="Calibrator.SmallestCell"/>, so that neither follows from the other's count. They are
    /// told, not simulated: hazards of a run depend on sex through legal retirement only (rule on named persons, 2).
    /// </summary>
    public IReadOnlyList<CalibrationCell> BySex { get; init; } = [];

    /// <summary>Hazards of discipline.</summary>
    public required DisciplineRates Discipline { get; init; }

    /// <summary>The ends of the hazards' intervals, which the band from assumptions takes.</summary>
    public required HazardRange Range { get; init; }

    /// <summary>A policy with these rates in the place of its own.</summary>
    public Policy Over(Policy policy) => policy with { Hazards = Hazards, FillLag = FillLag, Discipline = Discipline.Policy };
}
