using CadreOrleans.Domain.Officials;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// What the records say of one cause in one cell. All rates are shares a year, 0 to 1. A cell is a run of age bands in a run of tiers, with at
/// least <see cref="Calibrator.SmallestCell"/> people, or with none; nothing in it concerns one official.
/// </summary>
/// <param name="Cause">The cause of leaving; null for discipline.</param>
/// <param name="FirstTier">First tier, as index into the pack's.</param>
/// <param name="LastTier">Last tier, included.</param>
/// <param name="FirstBand">First age band of the policy's hazard table.</param>
/// <param name="LastBand">Last age band, included.</param>
/// <param name="Evidence">What the estimate rests on.</param>
/// <param name="People">Officials seen in the cell; 0 unless the estimate rests on the ledger.</param>
/// <param name="OfficialMonths">Months that officials were in service in the cell; 0 likewise.</param>
/// <param name="Events">Exits of the cause, or officials disciplined in a year; 0 likewise.</param>
/// <param name="Default">The policy's default.</param>
/// <param name="Estimate">The posterior mean; the default where there are no data.</param>
/// <param name="Low">Lower end of the 90% interval.</param>
/// <param name="High">Upper end of the 90% interval.</param>
public sealed record CalibrationCell(
    ExitCause? Cause,
    int FirstTier,
    int LastTier,
    int FirstBand,
    int LastBand,
    CalibrationEvidence Evidence,
    int People,
    int OfficialMonths,
    int Events,
    double Default,
    double Estimate,
    double Low,
    double High)
{
    /// <summary>The sex that it is counted of; null for both, which alone a run's hazards rest on.</summary>
    public Sex? Sex { get; init; }
}

/// <summary>What the estimate of a cell rests on.</summary>
public enum CalibrationEvidence
{
    /// <summary>The ledger's exits and time in service, shrunk to the default.</summary>
    Ledger,

    /// <summary>The default alone: nobody was in service in the cell.</summary>
    NoData,

    /// <summary>The default alone: so few people that counts would tell of single ones.</summary>
    TooFew,
}
