using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>Asks for a run.</summary>
/// <param name="Scenario">Scenario; <c>base</c> for none.</param>
/// <param name="Start">First month; null for the month after the working date.</param>
/// <param name="Years">Years simulated, 1 to 40.</param>
/// <param name="Replicates">Futures, 1 to 10,000.</param>
/// <param name="Seed">Seed of the randomness; runs that share it can be compared future by future.</param>
[GenerateSerializer, Immutable, Alias("cadre.run-request")]
public sealed record RunRequest(
    [property: Id(0)] string Scenario,
    [property: Id(1)] Month? Start,
    [property: Id(2)] int Years,
    [property: Id(3)] int Replicates,
    [property: Id(4)] ulong Seed)
{
    /// <summary>The run ends as soon as all of these are known well enough, tested at 512, 1,024, 2,048, ... futures; none for all the futures asked for.</summary>
    [Id(5)]
    public IReadOnlyList<PrecisionWish> Precision { get; init; } = [];

    /// <summary>Interventions on top of the scenario's, as an inverse question tries them; none for the scenario as it is.</summary>
    [Id(6)]
    public IReadOnlyList<Intervention> Also { get; init; } = [];

    /// <summary>Which rates the run takes.</summary>
    [Id(7)]
    public RunRates Rates { get; init; }

    /// <summary>Whether the run must be past as a whole, to be held against what happened.</summary>
    [Id(8)]
    public bool MustBePast { get; init; }
}

/// <summary>How well an indicator is to be known.</summary>
/// <param name="Code">Code of a headline indicator.</param>
/// <param name="HalfWidth">Greatest half-width of its 95% interval, in the indicator's unit, above 0; shares are from 0 to 1.</param>
[GenerateSerializer, Immutable, Alias("cadre.precision-wish")]
public sealed record PrecisionWish([property: Id(0)] string Code, [property: Id(1)] double HalfWidth);

/// <summary>A run was started, or found.</summary>
/// <param name="Run">The run.</param>
/// <param name="FromStore">Whether the same inputs had been run before.</param>
[GenerateSerializer, Immutable, Alias("cadre.run-started")]
public sealed record RunStarted([property: Id(0)] string Run, [property: Id(1)] bool FromStore);

/// <summary>How a run stands.</summary>
public enum RunStatus
{
    /// <summary>Waiting for its first chunk.</summary>
    Queued,

    /// <summary>Being computed.</summary>
    Running,

    /// <summary>Done; the results are final.</summary>
    Completed,

    /// <summary>Stopped on request.</summary>
    Cancelled,

    /// <summary>Could not be computed; the refusal's code says why.</summary>
    Failed,
}

/// <summary>How far a run is.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="Done">Replicates done.</param>
/// <param name="Total">Replicates asked for.</param>
/// <param name="ReplicatesPerSecond">Speed so far; 0 before the first chunk.</param>
/// <param name="ElapsedSeconds">Seconds since the start.</param>
/// <param name="Estimates">Headline estimates so far.</param>
[GenerateSerializer, Immutable, Alias("cadre.run-progress")]
public sealed record RunProgress(
    [property: Id(0)] RunStatus Status,
    [property: Id(1)] int Done,
    [property: Id(2)] int Total,
    [property: Id(3)] double ReplicatesPerSecond,
    [property: Id(4)] double ElapsedSeconds,
    [property: Id(5)] IReadOnlyList<Estimate> Estimates);

/// <summary>An estimate with its Monte-Carlo standard error.</summary>
/// <param name="Code">Indicator code.</param>
/// <param name="Mean">Mean over the replicates.</param>
/// <param name="StandardError">Standard error of the mean.</param>
[GenerateSerializer, Immutable, Alias("cadre.estimate")]
public sealed record Estimate([property: Id(0)] string Code, [property: Id(1)] double Mean, [property: Id(2)] double StandardError);
