using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>Where each count and sum of a run lies in one array of integers. It follows from the run's inputs alone.</summary>
public sealed class AccumulatorLayout
{
    /// <summary>Detail by position and year is kept up to so many pairs; beyond, a position has one period, the whole run.</summary>
    internal const int MostPositionPeriods = 60_000;

    internal const int ChainBins = 64;
    internal const int FillTimeBins = 128;

    internal AccumulatorLayout(RunInputs inputs, RunKey runKey)
    {
        RunKey = runKey;
        Replicates = inputs.Replicates;
        Start = inputs.Start;
        Years = inputs.Years;
        var state = inputs.State;
        Tiers = state.Units.Tiers;
        var seats = state.Positions.Seats.Sum(seats => (long)seats);
        var people = state.Officials.Count + seats + inputs.Interventions.Count;
        var cells = 0;
        Monthly = Series(SeriesCatalogue.Monthly, Period.Month, inputs.Months, -1, people, ref cells);
        Yearly = Series(SeriesCatalogue.Yearly, Period.Year, Years, -1, people * 4, ref cells);
        ByTier = new SeriesSpec[Tiers.Length + 1][];
        for (var tier = -1; tier < Tiers.Length; tier++)
        {
            ByTier[tier + 1] = Series(SeriesCatalogue.YearlyByTier, Period.Year, Years, tier, people, ref cells);
        }

        Units = new UnitTable(state, Years, ref cells);
        Chains = cells;
        FillTimes = Chains + ChainBins;
        cells = FillTimes + FillTimeBins;
        Positions = state.Positions.Count;
        PositionPeriods = (long)Positions * Years <= MostPositionPeriods ? Years : 1;
        PositionCells = cells;
        cells += Positions * PositionPeriods * (int)PositionCell.Count;
        Bodies = [.. Enumerable.Range(0, Positions).Where(p => state.Positions.Kind[p] == PositionKind.Membership)];
        BodyCells = cells;
        cells += Bodies.Length * Years * (int)BodyCell.Count;
        ContinuityCells = cells;
        cells += Positions * 2 * Recording.ContinuityRecorder.Generations;
        Ineffective = cells;
        Cells = cells + inputs.Interventions.Count;
    }

    /// <summary>Key of the run the layout belongs to.</summary>
    public RunKey RunKey { get; }

    /// <summary>Replicates of the whole run.</summary>
    public int Replicates { get; }

    /// <summary>Number of integers kept, the table of headlines not counted.</summary>
    public int Cells { get; }

    /// <summary>Columns of the table kept per replicate.</summary>
    public int Headlines { get; } = HeadlineCatalogue.All.Length;

    internal int Start { get; }

    internal int Years { get; }

    internal string[] Tiers { get; }

    internal int Positions { get; }

    internal int PositionPeriods { get; }

    /// <summary>Positions that are memberships of bodies.</summary>
    internal int[] Bodies { get; }

    internal SeriesSpec[] Monthly { get; }

    internal SeriesSpec[] Yearly { get; }

    /// <summary>By tier plus one; the whole organisation first.</summary>
    internal SeriesSpec[][] ByTier { get; }

    /// <summary>Histograms of units.</summary>
    internal UnitTable Units { get; }

    internal int Chains { get; }

    internal int FillTimes { get; }

    internal int PositionCells { get; }

    internal int BodyCells { get; }

    internal int ContinuityCells { get; }

    /// <summary>Replicates in which each intervention could not take effect.</summary>
    internal int Ineffective { get; }

    internal IEnumerable<SeriesSpec> AllSeries => Monthly.Concat(Yearly).Concat(ByTier.SelectMany(specs => specs));

    internal int PositionCellAt(int position, int year) => PositionCells + (((Math.Min(year, PositionPeriods - 1) * Positions) + position) * (int)PositionCell.Count);

    internal int BodyCellAt(int body, int year) => BodyCells + (((body * Years) + year) * (int)BodyCell.Count);

    /// <summary>Of a position: how often each succession came, then how often with a successor from the plan.</summary>
    internal int ContinuityCellAt(int position) => ContinuityCells + (position * 2 * Recording.ContinuityRecorder.Generations);

    private static SeriesSpec[] Series((string Code, IndicatorUnit Unit)[] catalogue, Period period, int periods, int tier, long most, ref int cells)
    {
        var specs = new SeriesSpec[catalogue.Length];
        for (var i = 0; i < specs.Length; i++)
        {
            var (code, unit) = catalogue[i];
            var (divisor, scale) = ScaleOf(code, unit, most);
            specs[i] = new SeriesSpec(code, unit, tier, period, divisor, scale, cells, periods);
            cells += specs[i].Stride * periods;
        }

        return specs;
    }

    private static (int Divisor, BinScale Scale) ScaleOf(string code, IndicatorUnit unit, long most) => unit switch
    {
        IndicatorUnit.Share => (SeriesCatalogue.ShareScale, BinScale.Even(0, SeriesCatalogue.ShareScale, 25)),
        IndicatorUnit.Years => (SeriesCatalogue.AgeScale, BinScale.Even(20 * SeriesCatalogue.AgeScale, 70 * SeriesCatalogue.AgeScale, 120)),
        _ when code == IndicatorCodes.MovesPerOpening => (SeriesCatalogue.ShareScale, BinScale.Even(0, 10 * SeriesCatalogue.ShareScale, 200)),
        _ => (1, BinScale.Counts(most)),
    };
}

/// <summary>Counts kept of a position in a period.</summary>
internal enum PositionCell
{
    Vacant,
    VacantThreeMonths,
    SeatMonthsVacant,
    Fills,
    BenchNow,
    BenchOneYear,
    BenchThreeYears,
    BenchFiveYears,
    BenchNobody,
    Count,
}

/// <summary>Sums kept of a body in a year: sums and sums of squares of members and of shares (ten-thousandths), and counts.</summary>
internal enum BodyCell
{
    Replicates,
    AllCohorts,
    Members,
    MembersSquared,
    Young,
    YoungSquared,
    Middle,
    MiddleSquared,
    Old,
    OldSquared,
    Women,
    WomenSquared,
    EthnicMinority,
    EthnicMinoritySquared,
    WomenQuota,
    YoungQuota,
    Count,
}
