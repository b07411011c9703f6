using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Backtest;

/// <summary>Holds a run from a past month against what happened.</summary>
public static class Backtester
{
    private const int Bins = 10;

    /// <summary>Whether all that a run says is past on a day, and nothing was changed by a scenario.</summary>
    public static bool IsPast(RunInputs inputs, DateOnly asOf) =>
        inputs.Interventions.Count == 0 && new Month(inputs.Start + inputs.Months - 1).LastDay <= asOf;

    /// <summary>Compares.</summary>
    /// <param name="run">The run, past by <see cref="IsPast"/>.</param>
    /// <param name="result">Its result.</param>
    /// <param name="now">The roster that knows what happened.</param>
    public static BacktestResult Compare(CompiledRun run, RunResult result, RosterView now)
    {
        var inputs = run.Inputs;
        var actuals = new Actuals(now, inputs.State);
        BandCheck[] bands =
        [
            .. Check(result, IndicatorCodes.Retirements, year => actuals.Exits(year, byLaw: true)),
            .. Check(result, IndicatorCodes.OtherExits, year => actuals.Exits(year, byLaw: false)),
            .. Check(result, IndicatorCodes.Officials, actuals.Officials),
            .. Check(result, IndicatorCodes.OpenVacancies, actuals.OpenVacancies),
        ];
        return new BacktestResult(bands, Posts(inputs, result, actuals)) { Successors = SuccessorScoring.Of(run, actuals, now) };
    }

    private static IEnumerable<BandCheck> Check(RunResult result, string code, Func<Month, int> actual) => result.Series
        .First(series => series.Code == code && series.Period == Period.Year && series.Tier is null)
        .Points.Select(point => new BandCheck(
            code,
            new Month(point.Month),
            actual(new Month(point.Month)),
            point.Estimate.Q5,
            point.Estimate.Q25,
            point.Estimate.Q50,
            point.Estimate.Q75,
            point.Estimate.Q95));

    private static VacancyCheck Posts(RunInputs inputs, RunResult result, Actuals actuals)
    {
        var (from, until) = (new Month(inputs.Start), new Month(inputs.Start + inputs.Months));
        var pairs = new List<(double Predicted, bool Happened)>();
        for (var position = 0; position < inputs.State.Positions.Count; position++)
        {
            // A large organisation has one period for the whole run, which says nothing of single years.
            if (result.Positions[position].Periods.Count == inputs.Years && actuals.IsComparable(position, from, until))
            {
                pairs.AddRange(result.Positions[position].Periods.Select(period => (period.Vacant, actuals.IsVacantIn(position, new Month(period.Month)))));
            }
        }

        return Score(pairs);
    }

    /// <summary>Scores probabilities by what happened.</summary>
    internal static VacancyCheck Score(IReadOnlyCollection<(double Predicted, bool Happened)> pairs)
    {
        if (pairs.Count == 0)
        {
            return new VacancyCheck(0, 0, 0, []);
        }

        var mean = pairs.Average(pair => pair.Happened ? 1.0 : 0);
        return new VacancyCheck(
            pairs.Count,
            pairs.Average(pair => Square(pair.Predicted - (pair.Happened ? 1 : 0))),
            mean * (1 - mean),
            [
                .. pairs.GroupBy(pair => Math.Min(Bins - 1, (int)(pair.Predicted * Bins))).OrderBy(bin => bin.Key)
                    .Select(bin => new CalibrationBin(bin.Count(), bin.Average(pair => pair.Predicted), bin.Average(pair => pair.Happened ? 1.0 : 0))),
            ]);
    }

    private static double Square(double value) => value * value;
}
