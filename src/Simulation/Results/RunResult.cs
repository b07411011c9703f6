namespace CadreOrleans.Simulation.Results;

/// <summary>
/// What a run says, made from its merged accumulators. Plain data. Nothing in it concerns one official; causes
/// of exits not by law appear only for groups of at least <see cref="SmallestGroup"/> (rule on named persons).
/// </summary>
/// <param name="Provenance">Where the numbers come from.</param>
/// <param name="Headlines">Totals over the whole run, from tables kept per replicate: exact quantiles.</param>
/// <param name="Series">Indicators by month or year.</param>
/// <param name="Distributions">Distributions pooled over all replicates.</param>
/// <param name="Positions">Results of each position, in the order of the initial state.</param>
/// <param name="Bodies">Results of each body's membership, in the order of the initial state.</param>
public sealed record RunResult(
    Provenance Provenance,
    IReadOnlyList<Headline> Headlines,
    IReadOnlyList<Series> Series,
    IReadOnlyList<Distribution> Distributions,
    IReadOnlyList<PositionResult> Positions,
    IReadOnlyList<BodyResult> Bodies)
{
    /// <summary>Distributions of each unit at ends of years, in counts; where units are many, of every so-manieth year, the last among them.</summary>
    public IReadOnlyList<Series> Units { get; init; } = [];

    /// <summary>How often each intervention of the scenario could not take effect, by its number; those that always could are not listed.</summary>
    public IReadOnlyList<IneffectiveIntervention> Ineffective { get; init; } = [];

    /// <summary>Causes of exits not by law are told for groups of at least so many officials.</summary>
    public const int SmallestGroup = 20;
}

/// <summary>An intervention that could not take effect in some futures, as when the person had left by then.</summary>
/// <param name="Number">Its number in the scenario, from 1.</param>
/// <param name="Share">Share of the replicates in which it, or a part of it, could not take effect.</param>
public sealed record IneffectiveIntervention(int Number, double Share);

/// <summary>Where the numbers of a result come from.</summary>
/// <param name="RunKey">Key of the inputs.</param>
/// <param name="ResultHash">SHA-256 of run key and merged accumulators.</param>
/// <param name="KernelVersion">Version of the kernel.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Replicates">Replicates that the numbers rest on.</param>
/// <param name="Start">First month simulated, as month index.</param>
/// <param name="Years">Years simulated.</param>
/// <param name="Officials">Officials at the start.</param>
/// <param name="Positions">Positions at the start.</param>
public sealed record Provenance(string RunKey, string ResultHash, int KernelVersion, ulong Seed, int Replicates, int Start, int Years, int Officials, int Positions);

/// <summary>An estimate over replicates. All numbers are in the indicator's unit.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="StandardError">Monte-Carlo standard error of the mean; 0 with one replicate.</param>
/// <param name="Q5">5% quantile.</param>
/// <param name="Q25">25% quantile.</param>
/// <param name="Q50">Median.</param>
/// <param name="Q75">75% quantile.</param>
/// <param name="Q95">95% quantile.</param>
public sealed record Estimate(double Mean, double StandardError, double Q5, double Q25, double Q50, double Q75, double Q95);

/// <summary>An indicator over the whole run.</summary>
/// <param name="Code">Stable code, see <see cref="IndicatorCodes"/>.</param>
/// <param name="Unit">Unit of the numbers.</param>
/// <param name="Estimate">The estimate.</param>
public sealed record Headline(string Code, IndicatorUnit Unit, Estimate Estimate);

/// <summary>An indicator over time.</summary>
/// <param name="Code">Stable code, see <see cref="IndicatorCodes"/>.</param>
/// <param name="Unit">Unit of the numbers.</param>
/// <param name="Tier">Code of the tier it is counted in; null for the whole organisation.</param>
/// <param name="Period">Month or year.</param>
/// <param name="Points">One point a period, in order.</param>
public sealed record Series(string Code, IndicatorUnit Unit, string? Tier, Period Period, IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>Identifier of the unit it is counted in; null for a tier or the whole.</summary>
    public string? OfUnit { get; init; }
}

/// <summary>One period of a series.</summary>
/// <param name="Month">Month index of the period's first month.</param>
/// <param name="Estimate">The estimate.</param>
public sealed record SeriesPoint(int Month, Estimate Estimate);

/// <summary>Length of a period. Years are the twelve-month periods from the start of the run.</summary>
public enum Period
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Twelve months counted from the start of the run.</summary>
    Year,
}

/// <summary>Unit of an indicator.</summary>
public enum IndicatorUnit
{
    /// <summary>A count of people, seats or moves.</summary>
    Count,

    /// <summary>A share from 0 to 1.</summary>
    Share,

    /// <summary>Years of age.</summary>
    Years,

    /// <summary>Months.</summary>
    Months,
}

/// <summary>A distribution over whole numbers, pooled over all replicates.</summary>
/// <param name="Code">Stable code, see <see cref="IndicatorCodes"/>.</param>
/// <param name="Mean">Mean.</param>
/// <param name="Counts">Element <c>i</c> is how often the value <c>i</c> occurred; the last also holds everything above.</param>
public sealed record Distribution(string Code, double Mean, IReadOnlyList<long> Counts);
