using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Following;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Packing;
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

        var asOf = start == latest ? newest.AsOf : start.Plus(-1).LastDay;
        return (new RosterView(newest.Roster, asOf, newest.Pack), start, null);
    }

    /// <summary>Packs the inputs. Pure and, for a large roster, long: it belongs on the compute lane.</summary>
    internal static (RunInputs? Inputs, Refusal? Refusal) Pack(RosterView view, RunRequest request, Month start, IReadOnlyList<Intervention> interventions)
    {
        var state = InitialStatePacker.Pack(view);
        var resolution = InterventionResolver.Resolve(state, interventions, start.Index, request.Years * 12);
        if (resolution.Refusals.Count > 0)
        {
            var first = resolution.Refusals[0];
            return (null, Refusal.Invalid(first.Code, $"interventions[{Text(first.Number)}].{first.Field}", Text(first.Number)));
        }

        return (new RunInputs
        {
            State = resolution.State,
            Policy = PolicyPacker.Pack(view.Pack),
            Interventions = resolution.Resolved,
            Start = start.Index,
            Years = request.Years,
            Replicates = request.Replicates,
            Seed = request.Seed,
            Precision = [.. request.Precision.Select(wish => new PrecisionTarget(wish.Code, (long)Math.Round(wish.HalfWidth * 1_000_000)))],
        }, null);
    }

    private static string Text(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
