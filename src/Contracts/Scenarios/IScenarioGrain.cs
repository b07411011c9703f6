using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Scenarios;

namespace CadreOrleans.Contracts.Scenarios;

/// <summary>One what-if. Key: <c>workspace/scenario</c>. The scenario <c>base</c> exists in every workspace and has no interventions.</summary>
[Alias("cadre.scenario-grain")]
public interface IScenarioGrain : IGrainWithStringKey
{
    /// <summary>Creates the scenario with its first interventions, all or none.</summary>
    [Requires(Right.Plan)]
    [Alias("create")]
    Task<Outcome<Recorded>> Create(Caller caller, string name, IReadOnlyList<Intervention> interventions, CommandContext context);

    /// <summary>Adds an intervention. One that the kernel does not carry is refused.</summary>
    [Requires(Right.Plan)]
    [Alias("add")]
    Task<Outcome<Recorded>> Add(Caller caller, Intervention intervention, CommandContext context);

    /// <summary>Adds several interventions, all or none.</summary>
    [Requires(Right.Plan)]
    [Alias("add-all")]
    Task<Outcome<Recorded>> AddAll(Caller caller, IReadOnlyList<Intervention> interventions, CommandContext context);

    /// <summary>Takes an intervention out.</summary>
    [Requires(Right.Plan)]
    [Alias("remove")]
    Task<Outcome<Recorded>> Remove(Caller caller, int number, CommandContext context);

    /// <summary>Opens the scenario to all planners of the workspace.</summary>
    [Requires(Right.Plan)]
    [Alias("share")]
    Task<Outcome<Recorded>> Share(Caller caller, CommandContext context);

    /// <summary>The scenario as the caller may see it; null when there is none.</summary>
    [Requires(Right.Plan)]
    [Alias("get")]
    Task<ScenarioView?> Get(Caller caller);
}

/// <summary>Lists what-ifs. Key: the workspace.</summary>
[Alias("cadre.scenario-query-grain")]
public interface IScenarioQueryGrain : IGrainWithStringKey
{
    /// <summary>The caller's own scenarios and the shared ones; <c>base</c> first.</summary>
    [Requires(Right.Plan)]
    [Alias("list")]
    Task<Answer<Page<ScenarioSummary>>?> List(Caller caller, Reading reading);
}

/// <summary>A scenario in a list.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Shared">Whether shared.</param>
/// <param name="Mine">Whether the caller wrote it.</param>
/// <param name="Interventions">Number of interventions.</param>
[GenerateSerializer, Immutable, Alias("cadre.scenario-summary")]
public sealed record ScenarioSummary(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] bool Shared,
    [property: Id(3)] bool Mine,
    [property: Id(4)] int Interventions);

/// <summary>A scenario with its interventions.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Shared">Whether shared.</param>
/// <param name="Interventions">Interventions with their numbers.</param>
[GenerateSerializer, Immutable, Alias("cadre.scenario-view")]
public sealed record ScenarioView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] bool Shared,
    [property: Id(3)] IReadOnlyList<NumberedIntervention> Interventions);

/// <summary>An intervention with its number in its scenario.</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="Intervention">The intervention.</param>
[GenerateSerializer, Immutable, Alias("cadre.numbered-intervention")]
public sealed record NumberedIntervention([property: Id(0)] int Number, [property: Id(1)] Intervention Intervention);
