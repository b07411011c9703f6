using CadreOrleans.Domain.Time;

namespace CadreOrleans.Simulation.Backtest;

/// <summary>What a run from a past month said, beside what the records say happened. Nothing in it concerns one official.</summary>
/// <param name="Bands">Counts of the whole by year, with their bands.</param>
/// <param name="Posts">Whether posts stood vacant, by year.</param>
public sealed record BacktestResult(IReadOnlyList<BandCheck> Bands, VacancyCheck Posts)
{
    /// <summary>Who took posts; null where too few appointments happened.</summary>
    public SuccessorCheck? Successors { get; init; }

    /// <summary>Share of the counts that lie in their 50% band.</summary>
    public double Coverage50 => Share(band => band.IsIn50);

    /// <summary>Share of the counts that lie in their 90% band.</summary>
    public double Coverage90 => Share(band => band.IsIn90);

    private double Share(Func<BandCheck, bool> isIn) => Bands.Count == 0 ? 0 : (double)Bands.Count(isIn) / Bands.Count;
}

/// <summary>One count in one year.</summary>
/// <param name="Code">Indicator code.</param>
/// <param name="From">First month of the year.</param>
/// <param name="Actual">What happened.</param>
/// <param name="Q5">5% quantile of the futures.</param>
/// <param name="Q25">25% quantile.</param>
/// <param name="Q50">Median.</param>
/// <param name="Q75">75% quantile.</param>
/// <param name="Q95">95% quantile.</param>
public sealed record BandCheck(string Code, Month From, double Actual, double Q5, double Q25, double Q50, double Q75, double Q95)
{
    /// <summary>Whether it lies in the 50% band, ends included.</summary>
    public bool IsIn50 => Actual >= Q25 && Actual <= Q75;

    /// <summary>Whether it lies in the 90% band, ends included.</summary>
    public bool IsIn90 => Actual >= Q5 && Actual <= Q95;
}

/// <summary>The probabilities that a post stands vacant at some month's end in a year, against what happened.</summary>
/// <param name="PostYears">Pairs of post and year; posts that ended or changed their seats are left out.</param>
/// <param name="Brier">Mean squared difference of probability and outcome (Brier 1950): 0 is perfect.</param>
/// <param name="BrierOfMean">The same of one who says the share that happened for every post.</param>
/// <param name="Bins">Calibration curve; bins without pairs are left out.</param>
public sealed record VacancyCheck(int PostYears, double Brier, double BrierOfMean, IReadOnlyList<CalibrationBin> Bins);

/// <summary>Pairs of like probability.</summary>
/// <param name="Count">Number of pairs.</param>
/// <param name="Predicted">Their mean probability.</param>
/// <param name="Observed">Share in which it happened.</param>
public sealed record CalibrationBin(int Count, double Predicted, double Observed);
