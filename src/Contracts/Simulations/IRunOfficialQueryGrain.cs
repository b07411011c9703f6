using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>What a run's start says of single officials: facts of law and plan, never a chance. Key: the workspace.</summary>
[Alias("cadre.run-official-query-grain")]
public interface IRunOfficialQueryGrain : IGrainWithStringKey
{
    /// <summary>The facts of an official on the day before a run starts; the reading is logged.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="run">The run.</param>
    /// <param name="official">The official.</param>
    /// <param name="limit">Posts told at most, 1 to 100.</param>
    [Requires(Right.ReadOfficial | Right.Plan)]
    [Alias("of")]
    Task<Outcome<RunOfficial>> Of(Caller caller, string run, string official, int limit);
}

/// <summary>Facts of law and plan of an official, as a run starts from them.</summary>
/// <param name="Run">The run.</param>
/// <param name="Official">The official.</param>
/// <param name="AsOf">The day that they hold on: the last before the run.</param>
/// <param name="RetiresOn">Last day of service by the roadmap; null outside the roadmap.</param>
/// <param name="RetiresWithin">Whether that day lies within the run.</param>
/// <param name="LastMonths">For each reachable post, in their order, the last month in which it is still open to the official; null when no rule ends it.</param>
/// <param name="Posts">The posts that the official could reach and the lists the official stands on, with gaps and first and last days.</param>
[GenerateSerializer, Immutable, Alias("cadre.run-official")]
public sealed record RunOfficial(
    [property: Id(0)] string Run,
    [property: Id(1)] string Official,
    [property: Id(2)] DateOnly AsOf,
    [property: Id(3)] DateOnly? RetiresOn,
    [property: Id(4)] bool RetiresWithin,
    [property: Id(5)] IReadOnlyList<Month?> LastMonths,
    [property: Id(6)] ReachablePosts Posts);
