using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Calibrations;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Grains.Following;
using CadreOrleans.Simulation.Calibration;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Calibrations;

/// <summary>Calibrates rates; see <see cref="ICalibrationQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class CalibrationQueryGrain(RosterReader reader, ComputeLane lane) : Grain, ICalibrationQueryGrain
{
    /// <summary>Discipline among the causes, which is no exit.</summary>
    private const string Discipline = "discipline";

    /// <inheritdoc/>
    public async Task<Outcome<Answer<CalibrationView>>> Get(Caller caller, DateOnly? asOf)
    {
        if (await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), new Reading(asOf)) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var policy = PolicyPacker.Pack(view.Pack);
        if (lane.TryRun(() => Calibrator.Calibrate(view, policy)) is not { } calibrating)
        {
            return Refusal.Unavailable("compute-lane-busy");
        }

        var rates = await calibrating;
        return RosterReader.Answer(view, new CalibrationView(
            rates.Window.From,
            rates.Window.Until,
            [
                .. rates.Cells.Select(cell => View(cell, view.Pack, rates.Hazards.BandLimits)),
                .. rates.Discipline.Cells.Select(cell => View(cell, view.Pack, rates.Discipline.Policy.BandLimits)),
            ],
            rates.Fills,
            Mean(rates.FillLag),
            Mean(policy.FillLag),
            rates.Erased)
        {
            BySex = [.. rates.BySex.Select(cell => View(cell, view.Pack, rates.Hazards.BandLimits))],
        });
    }

    private static RateView View(CalibrationCell cell, RegulationPack pack, int[] limits)
    {
        var isTold = cell.Evidence == CalibrationEvidence.Ledger;
        return new RateView(
            cell.Cause switch
            {
                ExitCause.DeathOrIllness => IndicatorCodes.DeathsAndIllnesses,
                ExitCause.Dismissal => IndicatorCodes.Dismissals,
                ExitCause.ResignationOrTransfer => IndicatorCodes.ResignationsAndTransfers,
                _ => Discipline,
            },
            [.. pack.Tiers.Skip(cell.FirstTier).Take(cell.LastTier - cell.FirstTier + 1).Select(tier => tier.Code)],
            cell.FirstBand == 0 ? null : limits[cell.FirstBand - 1],
            cell.LastBand == limits.Length ? null : limits[cell.LastBand],
            cell.Evidence switch
            {
                CalibrationEvidence.NoData => RateEvidence.NoData,
                CalibrationEvidence.TooFew => RateEvidence.TooFew,
                _ => RateEvidence.Ledger,
            },
            isTold ? cell.People : null,
            isTold ? cell.OfficialMonths : null,
            isTold ? cell.Events : null,
            cell.Default,
            cell.Estimate,
            cell.Low,
            cell.High)
        {
            Sex = cell.Sex,
        };
    }

    private static double Mean(MonthDistribution lag) =>
        lag.Weights.Select((weight, month) => (double)weight * month).Sum() / lag.Weights.Sum(weight => (double)weight);
}
