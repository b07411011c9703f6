using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>What a run from a past month said, beside what the records say happened.</summary>
/// <param name="Coverage50">Share of the counts that lie in their 50% band.</param>
/// <param name="Coverage90">Share of the counts that lie in their 90% band.</param>
/// <param name="PostYears">Pairs of post and year that the Brier score is taken over.</param>
/// <param name="Brier">Brier score of the probabilities that a post stands vacant in a year: 0 is perfect.</param>
/// <param name="BrierOfMean">The score of one who says the share that happened for every post.</param>
/// <param name="Bins">Calibration curve of the same.</param>
/// <param name="Counts">Counts of the whole by year.</param>
/// <param name="LedgerPosition">Ledger position of the roster that knows what happened.</param>
[GenerateSerializer, Immutable, Alias("cadre.backtest-view")]
public sealed record BacktestView(
    [property: Id(0)] double Coverage50,
    [property: Id(1)] double Coverage90,
    [property: Id(2)] int PostYears,
    [property: Id(3)] double Brier,
    [property: Id(4)] double BrierOfMean,
    [property: Id(5)] IReadOnlyList<BacktestBin> Bins,
    [property: Id(6)] IReadOnlyList<BacktestCount> Counts,
    [property: Id(7)] long LedgerPosition);

/// <summary>Pairs of post and year of like probability.</summary>
/// <param name="Count">Number of pairs.</param>
/// <param name="Predicted">Their mean probability.</param>
/// <param name="Observed">Share in which it happened.</param>
[GenerateSerializer, Immutable, Alias("cadre.backtest-bin")]
public sealed record BacktestBin([property: Id(0)] int Count, [property: Id(1)] double Predicted, [property: Id(2)] double Observed);

/// <summary>One count in one year, with its bands.</summary>
/// <param name="Code">Indicator code.</param>
/// <param name="Actual">What happened.</param>
/// <param name="Foreseen">The futures; the mean and its error are not given.</param>
[GenerateSerializer, Immutable, Alias("cadre.backtest-count")]
public sealed record BacktestCount([property: Id(0)] string Code, [property: Id(1)] double Actual, [property: Id(2)] BacktestBand Foreseen);

/// <summary>Bands of a count in one year.</summary>
/// <param name="From">First month of the year.</param>
/// <param name="Q05">5% quantile.</param>
/// <param name="Q25">25% quantile.</param>
/// <param name="Q50">Median.</param>
/// <param name="Q75">75% quantile.</param>
/// <param name="Q95">95% quantile.</param>
[GenerateSerializer, Immutable, Alias("cadre.backtest-band")]
public sealed record BacktestBand(
    [property: Id(0)] Month From,
    [property: Id(1)] double Q05,
    [property: Id(2)] double Q25,
    [property: Id(3)] double Q50,
    [property: Id(4)] double Q75,
    [property: Id(5)] double Q95);
