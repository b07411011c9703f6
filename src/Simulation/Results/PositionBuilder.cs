using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Results;

/// <summary>Results of positions and bodies.</summary>
internal static class PositionBuilder
{
    public static PositionResult[] Positions(RunInputs inputs, Accumulators merged)
    {
        var byLaw = RetirementsOfIncumbents(inputs);
        var results = new PositionResult[inputs.State.Positions.Count];
        for (var position = 0; position < results.Length; position++)
        {
            var periods = new PositionPeriod[merged.Layout.PositionPeriods];
            for (var period = 0; period < periods.Length; period++)
            {
                periods[period] = PeriodOf(inputs, merged, position, period);
            }

            results[position] = new PositionResult(inputs.State.Positions.Ids[position], periods, byLaw[position]) { Continuity = Succession.Of(merged, position) };
        }

        return results;
    }

    public static BodyResult[] Bodies(RunInputs inputs, Accumulators merged)
    {
        var layout = merged.Layout;
        var results = new BodyResult[layout.Bodies.Length];
        for (var body = 0; body < results.Length; body++)
        {
            var years = new BodyYear[inputs.Years];
            for (var year = 0; year < years.Length; year++)
            {
                years[year] = YearOf(inputs, merged.Cells.AsSpan(layout.BodyCellAt(body, year), (int)BodyCell.Count), year);
            }

            results[body] = new BodyResult(inputs.State.Positions.Ids[layout.Bodies[body]], years);
        }

        return results;
    }

    private static PositionPeriod PeriodOf(RunInputs inputs, Accumulators merged, int position, int period)
    {
        var months = inputs.Months / merged.Layout.PositionPeriods;
        var cells = merged.Cells.AsSpan(merged.Layout.PositionCellAt(position, period), (int)PositionCell.Count);
        var observed = Math.Max(1.0, (double)merged.Replicates * months / 12);
        var seatMonths = Math.Max(1.0, (double)merged.Replicates * months * inputs.State.Positions.Seats[position]);
        var bench = cells.Slice((int)PositionCell.BenchNow, 5);
        var planned = (double)(bench[0] + bench[1] + bench[2] + bench[3] + bench[4]);
        return new PositionPeriod(
            inputs.Start + (period * months),
            months,
            cells[(int)PositionCell.Vacant] / observed,
            cells[(int)PositionCell.VacantThreeMonths] / observed,
            cells[(int)PositionCell.SeatMonthsVacant] / seatMonths,
            planned == 0 ? null : new Bench(bench[0] / planned, bench[1] / planned, bench[2] / planned, bench[3] / planned, bench[4] / planned),
            planned == 0 ? null : 1 - (bench[0] / planned),
            cells[(int)PositionCell.Fills] / Math.Max(1.0, merged.Replicates));
    }

    private static BodyYear YearOf(RunInputs inputs, ReadOnlySpan<long> cells, int year)
    {
        var count = cells[(int)BodyCell.Replicates];
        return new BodyYear(
            inputs.Start + (year * 12),
            Mean(cells, BodyCell.Members, count, 1),
            Mean(cells, BodyCell.Young, count, SeriesCatalogue.ShareScale),
            Mean(cells, BodyCell.Middle, count, SeriesCatalogue.ShareScale),
            Mean(cells, BodyCell.Old, count, SeriesCatalogue.ShareScale),
            Mean(cells, BodyCell.Women, count, SeriesCatalogue.ShareScale),
            Mean(cells, BodyCell.EthnicMinority, count, SeriesCatalogue.ShareScale),
            Share(cells, BodyCell.AllCohorts, count))
        {
            WomenQuota = inputs.Policy.Terms.Women > 0 ? Share(cells, BodyCell.WomenQuota, count) : null,
            YoungQuota = inputs.Policy.Terms.Young > 0 ? Share(cells, BodyCell.YoungQuota, count) : null,
        };
    }

    private static double Share(ReadOnlySpan<long> cells, BodyCell cell, long count) => count == 0 ? 0 : (double)cells[(int)cell] / count;

    private static MeanShare Mean(ReadOnlySpan<long> cells, BodyCell cell, long count, double divisor) => count == 0
        ? new MeanShare(0, 0)
        : new MeanShare(cells[(int)cell] / divisor / count, Quantiles.StandardError(count, cells[(int)cell], cells[(int)cell + 1]) / divisor);

    /// <summary>For single seats, the month in which the law retires the present holder, when the run sees it.</summary>
    private static int?[] RetirementsOfIncumbents(RunInputs inputs)
    {
        var months = new int?[inputs.State.Positions.Count];
        var held = inputs.State.Incumbencies;
        for (var i = 0; i < held.Count; i++)
        {
            var retires = inputs.State.Officials.RetirementMonth[held.Official[i]];
            if (held.Capacity[i] != HoldingCapacity.Acting && inputs.State.Positions.Seats[held.Position[i]] == 1 && retires < inputs.Start + inputs.Months)
            {
                months[held.Position[i]] = retires;
            }
        }

        return months;
    }
}
