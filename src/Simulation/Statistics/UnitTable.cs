using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>
/// Where the histograms of units lie: how often each number occurred, by unit, year and subject. Means and quantiles follow from them, so that a year
/// costs one count for each. Where units are many, only every so-manieth year is kept, the last among them.
/// </summary>
internal sealed class UnitTable
{
    /// <summary>Pairs of unit and year kept, at most.</summary>
    public const int MostPeriods = 1_200;

    /// <summary>A unit with more seats has bins of several.</summary>
    private const int MostBins = 256;

    private readonly int[] from;
    private readonly BinScale[] scales;
    private readonly int first;

    public UnitTable(InitialState state, int years, ref int cells)
    {
        var units = state.Units.Count;
        from = new int[units];
        scales = new BinScale[units];
        Every = Math.Max(1, ((units * years) + MostPeriods - 1) / MostPeriods);
        first = (years - 1) % Every;
        Periods = Every > years ? 0 : ((years - 1 - first) / Every) + 1;
        var seats = new long[units];
        for (var position = 0; position < state.Positions.Count; position++)
        {
            seats[state.Positions.Unit[position]] += state.Positions.Kind[position] == PositionKind.Membership ? 0 : state.Positions.Seats[position];
        }

        for (var unit = 0; unit < units; unit++)
        {
            from[unit] = Periods == 0 || seats[unit] == 0 ? -1 : cells;
            scales[unit] = BinScale.Even(0, seats[unit], (int)Math.Max(1, (seats[unit] + MostBins - 1) / MostBins));
            cells += from[unit] < 0 ? 0 : Periods * (int)UnitSubject.Count * scales[unit].Bins;
        }
    }

    /// <summary>Years from one that is kept to the next.</summary>
    public int Every { get; }

    /// <summary>Years kept.</summary>
    public int Periods { get; }

    /// <summary>Number of units.</summary>
    public int Units => from.Length;

    /// <summary>Whether anything is kept of a unit.</summary>
    public bool Has(int unit) => from[unit] >= 0;

    public BinScale ScaleOf(int unit) => scales[unit];

    /// <summary>The period that a year of the run is, or -1 for one that is not kept.</summary>
    public int PeriodOf(int year) => Periods > 0 && year >= first && (year - first) % Every == 0 ? (year - first) / Every : -1;

    /// <summary>The year of the run that a period is.</summary>
    public int YearOf(int period) => first + (period * Every);

    /// <summary>First cell of a histogram.</summary>
    public int CellAt(int unit, int period, UnitSubject subject) => from[unit] + (((period * (int)UnitSubject.Count) + (int)subject) * scales[unit].Bins);
}

/// <summary>What is counted of a unit at a year's end.</summary>
internal enum UnitSubject
{
    OpenVacancies,
    Holders,
    Young,
    Old,
    Women,
    EthnicMinority,
    NoneReady,
    Count,
}
