using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>A run with its results.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Indicators">Indicators over time; empty until completed.</param>
/// <param name="Positions">Results by position, by facts of law and plan; empty until completed.</param>
/// <param name="Provenance">What the results rest on; null until completed.</param>
[GenerateSerializer, Immutable, Alias("cadre.run-view")]
public sealed record RunView(
    [property: Id(0)] string Id,
    [property: Id(1)] RunRequest Request,
    [property: Id(2)] RunProgress Progress,
    [property: Id(3)] IReadOnlyList<IndicatorView> Indicators,
    [property: Id(4)] IReadOnlyList<PositionOutcome> Positions,
    [property: Id(5)] Provenance? Provenance)
{
    /// <summary>How often interventions of the scenario could not take effect; those that always could are not listed.</summary>
    [Id(6)]
    public IReadOnlyList<IneffectiveIntervention> Ineffective { get; init; } = [];

    /// <summary>The band from assumptions; null until it has been worked out, soon after the run has completed.</summary>
    [Id(7)]
    public AssumptionView? Assumptions { get; init; }

    /// <summary>What happened instead, for a completed run without interventions that is past as a whole; null for every other.</summary>
    [Id(8)]
    public BacktestView? Backtest { get; init; }

    /// <summary>How the run stands.</summary>
    public RunStatus Status => Progress.Status;
}

/// <summary>An intervention that could not take effect in some futures, as when the person had left by then.</summary>
/// <param name="Number">Its place in the scenario, from 1.</param>
/// <param name="Share">Share of the futures in which it, or a part of it, could not take effect.</param>
[GenerateSerializer, Immutable, Alias("cadre.ineffective-intervention")]
public sealed record IneffectiveIntervention([property: Id(0)] int Number, [property: Id(1)] double Share);

/// <summary>One indicator over time.</summary>
/// <param name="Code">Code, such as <c>vacant-positions</c>.</param>
/// <param name="Scope">What it is about: <c>all</c>, <c>tier/district</c>, <c>unit/{unit}</c>, <c>body/{position}</c>.</param>
/// <param name="Unit">Unit of the values: <c>positions</c>, <c>share</c>, <c>months</c>, <c>years</c>, <c>people</c>, <c>moves</c>.</param>
/// <param name="Period">Whether points are <c>month</c>, <c>year</c> or the <c>whole</c> run.</param>
/// <param name="Points">Values, by period.</param>
[GenerateSerializer, Immutable, Alias("cadre.indicator-view")]
public sealed record IndicatorView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Scope,
    [property: Id(2)] string Unit,
    [property: Id(3)] string Period,
    [property: Id(4)] IReadOnlyList<IndicatorPoint> Points);

/// <summary>The distribution of an indicator over the futures, in one period.</summary>
/// <param name="From">First month of the period.</param>
/// <param name="Mean">Mean.</param>
/// <param name="StandardError">Standard error of the mean.</param>
/// <param name="Q05">5% quantile.</param>
/// <param name="Q25">25% quantile.</param>
/// <param name="Q50">Median.</param>
/// <param name="Q75">75% quantile.</param>
/// <param name="Q95">95% quantile.</param>
[GenerateSerializer, Immutable, Alias("cadre.indicator-point")]
public sealed record IndicatorPoint(
    [property: Id(0)] Month From,
    [property: Id(1)] double Mean,
    [property: Id(2)] double StandardError,
    [property: Id(3)] double Q05,
    [property: Id(4)] double Q25,
    [property: Id(5)] double Q50,
    [property: Id(6)] double Q75,
    [property: Id(7)] double Q95);

/// <summary>Results of one position, by year. Causes of vacancy appear only as "by law".</summary>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="LawVacatesOn">First month in which law or term vacates the post; null when none is foreseen.</param>
/// <param name="VacantThreeMonths">By year: share of futures in which it is vacant at least three months of the year, 0 to 1.</param>
/// <param name="NoReadySuccessor">By year: share of futures with no nominee who qualifies, 0 to 1.</param>
[GenerateSerializer, Immutable, Alias("cadre.position-outcome")]
public sealed record PositionOutcome(
    [property: Id(0)] string Position,
    [property: Id(1)] string Name,
    [property: Id(2)] string UnitName,
    [property: Id(3)] Month? LawVacatesOn,
    [property: Id(4)] IReadOnlyList<double> VacantThreeMonths,
    [property: Id(5)] IReadOnlyList<double> NoReadySuccessor)
{
    /// <summary>Identifier of the unit.</summary>
    [Id(6)]
    public string Unit { get; init; } = string.Empty;

    /// <summary>Code of the unit's tier.</summary>
    [Id(7)]
    public string Tier { get; init; } = string.Empty;

    /// <summary>By year: share of seat-months vacant, 0 to 1.</summary>
    [Id(8)]
    public IReadOnlyList<double> ShareVacant { get; init; } = [];

    /// <summary>By year: share of futures in which the readiest nominee qualifies now, within one, three, five years, or nobody does; empty for a post without a plan.</summary>
    [Id(9)]
    public IReadOnlyList<BenchShares> Bench { get; init; } = [];

    /// <summary>By year: mean number of appointments.</summary>
    [Id(10)]
    public IReadOnlyList<double> Fills { get; init; } = [];

    /// <summary>Generational continuity: the first three successions.</summary>
    [Id(11)]
    public IReadOnlyList<SuccessionShare> Continuity { get; init; } = [];
}

/// <summary>How soon the readiest nominee of a post qualifies: shares of futures, 0 to 1.</summary>
/// <param name="Now">Now.</param>
/// <param name="OneYear">Within one year.</param>
/// <param name="ThreeYears">Within three years.</param>
/// <param name="FiveYears">Within five years.</param>
/// <param name="Nobody">Nobody within five years.</param>
[GenerateSerializer, Immutable, Alias("cadre.bench-shares")]
public sealed record BenchShares(
    [property: Id(0)] double Now,
    [property: Id(1)] double OneYear,
    [property: Id(2)] double ThreeYears,
    [property: Id(3)] double FiveYears,
    [property: Id(4)] double Nobody);

/// <summary>The k-th succession of a post; acting holders and re-appointments do not count.</summary>
/// <param name="Number">k: 1, 2 or 3.</param>
/// <param name="Occurs">Share of futures in which it comes within the run.</param>
/// <param name="Count">Futures in which it comes.</param>
/// <param name="Planned">Of these, the share in which the successor had stood in the plan at least twelve months; null under 30 futures.</param>
[GenerateSerializer, Immutable, Alias("cadre.succession-share")]
public sealed record SuccessionShare(
    [property: Id(0)] int Number,
    [property: Id(1)] double Occurs,
    [property: Id(2)] long Count,
    [property: Id(3)] double? Planned);

/// <summary>What results rest on: enough to compute them again, byte for byte.</summary>
/// <param name="RunKey">SHA-256 of all inputs, as lower-case hex.</param>
/// <param name="ResultHash">SHA-256 of run key and merged counts, as lower-case hex; the same on any number of silos.</param>
/// <param name="InitialStateHash">SHA-256 of the packed initial state.</param>
/// <param name="LedgerPosition">Ledger position of the roster it was packed from.</param>
/// <param name="Pack">Regulation pack and version.</param>
/// <param name="KernelVersion">Version of the kernel.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Replicates">Replicates.</param>
/// <param name="ComputedOn">Silos that computed chunks, by opaque name.</param>
/// <param name="StartedAt">When it started (UTC).</param>
/// <param name="FinishedAt">When it finished (UTC).</param>
[GenerateSerializer, Immutable, Alias("cadre.provenance")]
public sealed record Provenance(
    [property: Id(0)] string RunKey,
    [property: Id(1)] string ResultHash,
    [property: Id(2)] string InitialStateHash,
    [property: Id(3)] long LedgerPosition,
    [property: Id(4)] string Pack,
    [property: Id(5)] string KernelVersion,
    [property: Id(6)] ulong Seed,
    [property: Id(7)] int Replicates,
    [property: Id(8)] IReadOnlyList<string> ComputedOn,
    [property: Id(9)] DateTimeOffset StartedAt,
    [property: Id(10)] DateTimeOffset FinishedAt)
{
    /// <summary>Which rates it took; null for runs kept from before there was a choice.</summary>
    [Id(11)]
    public RatesUsed? Rates { get; init; }
}

/// <summary>A run in a list.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Status">How it stands.</param>
/// <param name="CreatedAt">When it was asked for (UTC).</param>
[GenerateSerializer, Immutable, Alias("cadre.run-summary")]
public sealed record RunSummary(
    [property: Id(0)] string Id,
    [property: Id(1)] RunRequest Request,
    [property: Id(2)] RunStatus Status,
    [property: Id(3)] DateTimeOffset CreatedAt);
