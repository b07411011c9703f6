namespace CadreOrleans.Domain.Scenarios.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>Decisions about what-ifs.</summary>
public static class ScenarioDecisions
{
    /// <summary>Most interventions of a scenario.</summary>
    public const int MaximumInterventions = 200;

    /// <summary>Creates a scenario with its first interventions, all or none.</summary>
    public static Decision Create(ScenarioState scenario, string name, string author, IReadOnlyList<Intervention> interventions, IKnownEntities known, DateOnly on)
    {
        if (scenario.Exists || scenario.Scenario.Value == ScenarioState.Base)
        {
            return Refusal.Invalid("scenario-exists", "scenario");
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return Refusal.Invalid("name-missing", "name");
        }

        if (interventions.Count > MaximumInterventions)
        {
            return Refusal.Invalid("too-many-interventions", "interventions", Text(MaximumInterventions));
        }

        var events = new List<EventDraft> { new(new ScenarioCreated(scenario.Scenario, name, author), on) };
        for (var i = 0; i < interventions.Count; i++)
        {
            if (InterventionChecks.Check(interventions[i], known, $"interventions[{Text(i)}]") is { } refusal)
            {
                return refusal;
            }

            events.Add(new EventDraft(new InterventionAdded(scenario.Scenario, i + 1, interventions[i]), on));
        }

        return Decision.Accept(events);
    }

    /// <summary>Adds an intervention.</summary>
    public static Decision Add(ScenarioState scenario, Intervention intervention, IKnownEntities known, DateOnly on) =>
        !scenario.Exists ? Refusal.NotFound("scenario-unknown", "scenario")
        : scenario.Interventions.Count >= MaximumInterventions ? Refusal.Invalid("too-many-interventions", "interventions", Text(MaximumInterventions))
        : InterventionChecks.Check(intervention, known, "intervention") is { } refusal ? refusal
        : Decision.Accept(new InterventionAdded(scenario.Scenario, scenario.Added + 1, intervention), on);

    /// <summary>Adds several interventions, all or none.</summary>
    public static Decision AddAll(ScenarioState scenario, IReadOnlyList<Intervention> interventions, IKnownEntities known, DateOnly on)
    {
        if (!scenario.Exists)
        {
            return Refusal.NotFound("scenario-unknown", "scenario");
        }

        if (scenario.Interventions.Count + interventions.Count > MaximumInterventions)
        {
            return Refusal.Invalid("too-many-interventions", "interventions", Text(MaximumInterventions));
        }

        for (var i = 0; i < interventions.Count; i++)
        {
            if (InterventionChecks.Check(interventions[i], known, $"interventions[{Text(i)}]") is { } refusal)
            {
                return refusal;
            }
        }

        return Decision.Accept([.. interventions.Select((entry, i) => new EventDraft(new InterventionAdded(scenario.Scenario, scenario.Added + 1 + i, entry), on))]);
    }

    /// <summary>Takes an intervention out.</summary>
    public static Decision Remove(ScenarioState scenario, int number, DateOnly on) =>
        !scenario.Exists ? Refusal.NotFound("scenario-unknown", "scenario")
        : !scenario.Interventions.ContainsKey(number) ? Refusal.NotFound("intervention-unknown", "number", Text(number))
        : Decision.Accept(new InterventionRemoved(scenario.Scenario, number), on);

    /// <summary>Shares a scenario.</summary>
    public static Decision Share(ScenarioState scenario, DateOnly on) =>
        !scenario.Exists ? Refusal.NotFound("scenario-unknown", "scenario")
        : scenario.Shared ? Refusal.Invalid("scenario-shared", "scenario")
        : Decision.Accept(new ScenarioShared(scenario.Scenario), on);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What exists in the workspace, for decisions that name things beyond their own state.</summary>
public interface IKnownEntities
{
    /// <summary>Whether there is such an official.</summary>
    bool HasOfficial(OfficialId official);

    /// <summary>Whether there is such a position.</summary>
    bool HasPosition(PositionId position);

    /// <summary>Whether there is such a unit.</summary>
    bool HasUnit(UnitId unit);

    /// <summary>Whether the workspace's pack has a tier of that code.</summary>
    bool HasTier(string tier);
}
