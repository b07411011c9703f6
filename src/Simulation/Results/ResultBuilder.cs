using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>
/// Turns accumulators into a result. Works on what has been merged so far, so that running estimates can be shown while a run goes on; only a
/// complete one is a run's result.
/// </summary>
public static class ResultBuilder
{
    /// <summary>Builds the whole result.</summary>
    /// <param name="inputs">The run's inputs.</param>
    /// <param name="merged">What was counted.</param>
    public static RunResult Build(RunInputs inputs, Accumulators merged) => new(
        Provenance(inputs, merged),
        HeadlineBuilder.Build(merged),
        SeriesOf(inputs, merged),
        Distributions(merged),
        PositionBuilder.Positions(inputs, merged),
        PositionBuilder.Bodies(inputs, merged))
    {
        Units = [.. UnitBuilder.Of(inputs, merged)],
        Ineffective = Ineffective(inputs, merged),
    };

    /// <summary>Builds the headlines only: cheap enough for progress.</summary>
    public static IReadOnlyList<Headline> Headlines(Accumulators merged) => HeadlineBuilder.Build(merged);

    private static List<IneffectiveIntervention> Ineffective(RunInputs inputs, Accumulators merged) =>
    [
        .. inputs.Interventions
            .Select((one, index) => (one.Number, Count: merged.Cells[merged.Layout.Ineffective + index]))
            .GroupBy(one => one.Number, (number, parts) => (Number: number, Count: parts.Max(part => part.Count)))
            .Where(one => one.Count > 0 && merged.Replicates > 0)
            .Select(one => new IneffectiveIntervention(one.Number, (double)one.Count / merged.Replicates)),
    ];

    private static Provenance Provenance(RunInputs inputs, Accumulators merged) => new(
        merged.Layout.RunKey.Hex,
        ResultHash.Of(merged),
        RunInputs.KernelVersion,
        inputs.Seed,
        merged.Replicates,
        inputs.Start,
        inputs.Years,
        inputs.State.Officials.Count,
        inputs.State.Positions.Count);

    private static Series[] SeriesOf(RunInputs inputs, Accumulators merged) =>
        [.. merged.Layout.AllSeries.Where(spec => Tells(inputs, spec.Code)).Select(spec => SeriesOf(merged, spec))];

    /// <summary>
    /// Causes of exits, discipline and tasks not completed are told for groups only (rule on named persons, 3); what a policy leaves out is not told as none.
    /// </summary>
    private static bool Tells(RunInputs inputs, string code)
    {
        var isGroup = inputs.State.Officials.Count >= RunResult.SmallestGroup;
        return code switch
        {
            IndicatorCodes.ResignationsAndTransfers or IndicatorCodes.DeathsAndIllnesses or IndicatorCodes.Dismissals => isGroup,
            IndicatorCodes.NotCompleted => isGroup && inputs.Policy.Assessment.IsOn,
            IndicatorCodes.Disciplined => isGroup && inputs.Policy.Discipline.IsOn,
            IndicatorCodes.CoursesCompleted => inputs.Policy.Training.Month > 0,
            _ => true,
        };
    }

    private static Series SeriesOf(Accumulators merged, SeriesSpec spec)
    {
        var length = spec.Period == Period.Month ? 1 : 12;
        var points = new SeriesPoint[spec.Periods];
        for (var period = 0; period < points.Length; period++)
        {
            points[period] = new SeriesPoint(merged.Layout.Start + (period * length), EstimateOf(merged, spec, period));
        }

        return new Series(spec.Code, spec.Unit, spec.Tier < 0 ? null : merged.Layout.Tiers[spec.Tier], spec.Period, points);
    }

    private static Estimate EstimateOf(Accumulators merged, SeriesSpec spec, int period)
    {
        var cells = merged.Cells.AsSpan(spec.Offset + (period * spec.Stride), spec.Stride);
        var count = cells[0];
        if (count == 0)
        {
            return new Estimate(0, 0, 0, 0, 0, 0, 0);
        }

        var bins = cells[SeriesSpec.Moments..];
        Span<double> quantiles = stackalloc double[Quantiles.Levels.Length];
        for (var i = 0; i < quantiles.Length; i++)
        {
            quantiles[i] = Quantiles.OfHistogram(spec.Scale, bins, count, Quantiles.Levels[i]) / spec.Divisor;
        }

        return new Estimate(
            (double)cells[1] / count / spec.Divisor,
            Quantiles.StandardError(count, cells[1], cells[2]) / spec.Divisor,
            quantiles[0],
            quantiles[1],
            quantiles[2],
            quantiles[3],
            quantiles[4]);
    }

    private static Distribution[] Distributions(Accumulators merged) =>
    [
        Distribution(IndicatorCodes.ChainLength, merged.Cells.AsSpan(merged.Layout.Chains, AccumulatorLayout.ChainBins)),
        Distribution(IndicatorCodes.TimeToFill, merged.Cells.AsSpan(merged.Layout.FillTimes, AccumulatorLayout.FillTimeBins)),
    ];

    private static Distribution Distribution(string code, ReadOnlySpan<long> counts)
    {
        var total = 0L;
        var sum = 0L;
        for (var i = 0; i < counts.Length; i++)
        {
            total += counts[i];
            sum += counts[i] * i;
        }

        return new Distribution(code, total == 0 ? 0 : (double)sum / total, counts.ToArray());
    }
}
