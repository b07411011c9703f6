namespace CadreOrleans.Domain.Scenarios;

using System.Collections.Immutable;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A what-if, folded from its stream.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Version">Number of events folded; 0 when there is none.</param>
/// <param name="Name">Name.</param>
/// <param name="Author">Account of the author.</param>
/// <param name="Shared">Whether shared.</param>
/// <param name="Added">Number of interventions ever added.</param>
/// <param name="Interventions">Interventions in force, by number.</param>
public sealed record ScenarioState(
    ScenarioId Scenario,
    long Version,
    string Name,
    string Author,
    bool Shared,
    int Added,
    ImmutableSortedDictionary<int, Intervention> Interventions)
{
    /// <summary>Identifier of the scenario that every workspace has, without interventions.</summary>
    public const string Base = "base";

    /// <summary>A scenario of which nothing is recorded.</summary>
    public static ScenarioState Unknown(ScenarioId scenario) =>
        new(scenario, 0, string.Empty, string.Empty, false, 0, ImmutableSortedDictionary<int, Intervention>.Empty);

    /// <summary>Whether the scenario was created.</summary>
    public bool Exists => Version > 0;

    /// <summary>The state after one more event of the stream.</summary>
    public ScenarioState Apply(RecordedEvent recorded)
    {
        var next = this with { Version = Version + 1 };
        return recorded.Event switch
        {
            ScenarioCreated created => next with { Name = created.Name, Author = created.Author },
            InterventionAdded added => next with { Added = added.Number, Interventions = Interventions.SetItem(added.Number, added.Intervention) },
            InterventionRemoved removed => next with { Interventions = Interventions.Remove(removed.Number) },
            ScenarioShared => next with { Shared = true },
            _ => next,
        };
    }
}
