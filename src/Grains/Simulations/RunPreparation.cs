using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Following;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Calibration;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Makes the inputs of a run out of a request: checks it, takes the roster as of the month before the start, packs it.</summary>
public sealed class RunPreparation(RosterReader reader)
{
    /// <summary>Checks what can be checked without a roster; null when it is in order.</summary>
    internal static Refusal? Check(RunRequest request) =>
        request.Years is < 1 or > RunInputs.MostYears ? Refusal.Invalid("run-years-out-of-range", "years", Text(RunInputs.MostYears))
        : request.Replicates is < 1 or > RunInputs.MostReplicates ? Refusal.Invalid("run-replicates-out-of-range", "replicates", Text(RunInputs.MostReplicates))
        : CheckPrecision(request.Precision);

    private static Refusal? CheckPrecision(IReadOnlyList<PrecisionWish> wishes)
    {
        for (var i = 0; i < wishes.Count; i++)
        {
            var path = $"precision[{Text(i)}]";
            if (!StoppingRule.Codes.Contains(wishes[i].Code))
            {
                return Refusal.Invalid("run-precision-unknown", path + ".code", string.Join(", ", StoppingRule.Codes));
            }

            // Half a millionth is the finest that is kept; written so that NaN fails it.
            if (!(wishes[i].HalfWidth is >= 0.000_001 and <= 1_000_000))
            {
                return Refusal.Invalid("run-precision-out-of-range", path + ".halfWidth");
            }
        }

        return null;
    }

    /// <summary>The view of the roster that the run starts from, or why there is none.</summary>
    internal async Task<(RosterView? View, Month Start, Refusal? Refusal)> ViewAsync(WorkspaceId workspace, RunRequest request)
    {
        var newest = await reader.ReadAsync(workspace, Contracts.Commands.Reading.Newest);
        if (newest is null)
        {
            return (null, default, Refusal.NotFound("workspace-unknown", "workspace"));
        }

        var latest = Month.Of(newest.AsOf).Plus(1);
        var start = request.Start ?? latest;
        if (start > latest || start.Year < 1990)
        {
            return (null, default, Refusal.Invalid("run-start-out-of-range", "start", start.ToString(), latest.ToString()));
        }

        if (request.MustBePast && new Month(start.Index + (request.Years * 12) - 1).LastDay > newest.AsOf)
        {
            return (null, default, Refusal.Invalid("backtest-not-past", "years", newest.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        }

        var asOf = start == latest ? newest.AsOf : start.Plus(-1).LastDay;
        return (new RosterView(newest.Roster, asOf, newest.Pack), start, null);
    }

    /// <summary>Packs the inputs. Pure and, for a large roster, long: it belongs on the compute lane.</summary>
    internal static (RunInputs? Inputs, PackedRates? Rates, Refusal? Refusal) Pack(RosterView view, RunRequest request, Month start, IReadOnlyList<Intervention> interventions)
    {
        var state = InitialStatePacker.Pack(view);
        var resolution = InterventionResolver.Resolve(state, interventions, start.Index, request.Years * 12, view.Pack.Reorganisation);
        if (resolution.Refusals.Count > 0)
        {
            var first = resolution.Refusals[0];
            return (null, null, Refusal.Invalid(first.Code, $"interventions[{Text(first.Number)}].{first.Field}", Text(first.Number)));
        }

        var (policy, rates) = PolicyOf(view, request.Rates);
        var inputs = new RunInputs
        {
            State = resolution.State,
            Policy = policy,
            Interventions = resolution.Resolved,
            Start = start.Index,
            Years = request.Years,
            Replicates = request.Replicates,
            Seed = request.Seed,
            Precision = [.. request.Precision.Select(wish => new PrecisionTarget(wish.Code, (long)Math.Round(wish.HalfWidth * 1_000_000)))],
        };
        return Check(RunCost.Of(inputs)) is { } dear ? (null, null, dear) : (inputs, rates, null);
    }

    /// <summary>Refuses what would cost more than a run may.</summary>
    internal static Refusal? Check(RunCost cost) =>
        cost.Bytes > RunCost.MostBytes ? Refusal.Invalid("run-over-memory", "years", Text((int)(cost.Bytes >> 20)), Text((int)(RunCost.MostBytes >> 20)))
        : cost.Seconds > RunCost.MostSeconds ? Refusal.Invalid("run-over-time", "replicates", Text((int)(cost.Seconds / 60)), Text((int)(RunCost.MostSeconds / 60)))
        : null;

    /// <summary>Calibrated rates are counted before the start, so that a run from a past month knows nothing of what came after.</summary>
    private static (Policy Policy, PackedRates Rates) PolicyOf(RosterView view, RunRates choice)
    {
        var policy = PolicyPacker.Pack(view.Pack);
        if (choice == RunRates.Defaults)
        {
            return (policy, new PackedRates(new RatesUsed(RunRates.Defaults), null));
        }

        var rates = Calibrator.Calibrate(view, policy);
        return (rates.Over(policy), new PackedRates(new RatesUsed(choice, rates.Window.From, rates.Window.Until), rates.Range));
    }

    private static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Rates that a run takes.</summary>
/// <param name="Used">Which they are.</param>
/// <param name="Range">The ends of the intervals of calibrated hazards; null for defaults.</param>
internal sealed record PackedRates(RatesUsed Used, HazardRange? Range);
