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
    [property: Id(7)] long LedgerPosition)
{
    /// <summary>Who took the posts that fell vacant; null where fewer than 20 appointments can be scored.</summary>
    [Id(8)]
    public BacktestSuccessors? Successors { get; init; }
}

/// <summary>How well the futures foresaw who took posts, over at least 20 appointments.</summary>
/// <param name="Appointments">Appointments that happened and were scored.</param>
/// <param name="MeanChance">Mean chance that the futures gave to whoever was appointed.</param>
/// <param name="FirstOne">Share whose official the futures had first.</param>
/// <param name="FirstThree">Share among their first three.</param>
/// <param name="FirstFive">Share among their first five.</param>
/// <param name="Brier">Brier score over all who came into question: 0 is perfect, 2 the worst.</param>
/// <param name="BrierOfEqual">The score of one who gives all of them the same chance.</param>
[GenerateSerializer, Immutable, Alias("cadre.backtest-successors")]
public sealed record BacktestSuccessors(
    [property: Id(0)] int Appointments,
    [property: Id(1)] double MeanChance,
    [property: Id(2)] double FirstOne,
    [property: Id(3)] double FirstThree,
    [property: Id(4)] double FirstFive,
    [property: Id(5)] double Brier,
    [property: Id(6)] double BrierOfEqual);

/// <summary>The latest backtest of a workspace, as it stands beside headlines.</summary>
/// <param name="Run">Its run.</param>
/// <param name="Start">First month.</param>
/// <param name="Years">Years.</param>
/// <param name="Rates">Rates it took.</param>
/// <param name="Result">What it says.</param>
[GenerateSerializer, Immutable, Alias("cadre.latest-backtest")]
public sealed record LatestBacktest(
    [property: Id(0)] string Run,
    [property: Id(1)] Month Start,
    [property: Id(2)] int Years,
    [property: Id(3)] RunRates Rates,
    [property: Id(4)] BacktestView Result);

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
