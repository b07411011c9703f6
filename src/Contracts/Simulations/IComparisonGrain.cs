using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>Two to eight scenarios under the same randomness. Key: <c>workspace/comparison</c>.</summary>
[Alias("cadre.comparison-grain")]
public interface IComparisonGrain : IGrainWithStringKey
{
    /// <summary>Starts a run of each scenario, as far as it is not stored, and answers at once. The same comparison that is stored already is named instead.</summary>
    [Requires(Right.Plan)]
    [Alias("start")]
    Task<Outcome<ComparisonStarted>> Start(Caller caller, ComparisonRequest request);

    /// <summary>The comparison, with its differences once all runs have completed; null when there is none.</summary>
    [Requires(Right.Plan)]
    [Alias("get")]
    [ResponseTimeout("00:02:00")]
    Task<ComparisonView?> Get(Caller caller);
}

/// <summary>Asks for a comparison.</summary>
/// <param name="Scenarios">Two to eight scenarios, each once; the others are compared with the first.</param>
/// <param name="Start">First month; null for the month after the working date.</param>
/// <param name="Years">Years simulated, 1 to 40.</param>
/// <param name="Replicates">Futures of each, 1 to 10,000.</param>
/// <param name="Seed">Seed that all share.</param>
[GenerateSerializer, Immutable, Alias("cadre.comparison-request")]
public sealed record ComparisonRequest(
    [property: Id(0)] IReadOnlyList<string> Scenarios,
    [property: Id(1)] Month? Start,
    [property: Id(2)] int Years,
    [property: Id(3)] int Replicates,
    [property: Id(4)] ulong Seed)
{
    /// <summary>Which rates all of them take.</summary>
    [Id(5)]
    public RunRates Rates { get; init; }
}

/// <summary>A comparison was started, or found.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="FromStore">Whether the same runs had been compared before.</param>
[GenerateSerializer, Immutable, Alias("cadre.comparison-started")]
public sealed record ComparisonStarted([property: Id(0)] string Comparison, [property: Id(1)] bool FromStore);
