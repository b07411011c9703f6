using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Reorganisations;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Workspaces;

/// <summary>The scenarios that ship with a sample: its reorganisations, read from their tables against the sample's own units.</summary>
internal static class ShippedScenarios
{
    /// <summary>The events of all of them, shared with everybody who plans.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="sample">Name of the sample.</param>
    /// <param name="events">The sample's own events.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="author">Account of the author.</param>
    /// <param name="on">Effective day.</param>
    /// <exception cref="InvalidDataException">A table that ships with the sample does not fit it.</exception>
    public static IReadOnlyList<EventDraft> Of(SampleCatalogue samples, string sample, IReadOnlyList<EventDraft> events, RegulationPack pack, string author, DateOnly on)
    {
        var shipped = samples.Reorganisations(sample);
        if (shipped.Count == 0)
        {
            return [];
        }

        var roster = new RosterBuilder(new WorkspaceId(sample)).ApplyAll(events.Select(Recorded)).Freeze();
        return [.. shipped.SelectMany(entry => Scenario(roster, entry.Description, entry.Table, pack, author)).Select(happened => new EventDraft(happened, on))];
    }

    private static IEnumerable<IEvent> Scenario(Roster.RosterSnapshot roster, ShippedReorganisation description, byte[] table, RegulationPack pack, string author)
    {
        var view = new RosterView(roster, description.Month.FirstDay.AddDays(-1), pack);
        var (interventions, wrong) = MergerTable.Read(view, table, description.Month, description.AbolishedTier);
        if (wrong is not null)
        {
            throw new InvalidDataException($"{description.Table}: {wrong.Code} ({string.Join(", ", wrong.Arguments)})");
        }

        var scenario = new ScenarioId(description.Scenario);
        return
        [
            new ScenarioCreated(scenario, description.Name, author),
            .. interventions.Select((entry, i) => new InterventionAdded(scenario, i + 1, entry)),
            new ScenarioShared(scenario),
        ];
    }

    private static RecordedEvent Recorded(EventDraft draft, int index) => new(
        index + 1,
        draft.Event,
        draft.EffectiveOn,
        default,
        new Attribution(string.Empty),
        EventCatalogue.NameOf(draft.Event.GetType()).Name,
        []);
}
