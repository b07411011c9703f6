using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Bench;

/// <summary>The sample district as the product loads it, folded and packed.</summary>
internal static class SampleDistrict
{
    /// <summary>The state and policy that a run of the base scenario starts from.</summary>
    public static (InitialState State, Policy Policy) Pack()
    {
        var view = View();
        return (InitialStatePacker.Pack(view), PolicyPacker.Pack(view.Pack));
    }

    /// <summary>The roster on its working date.</summary>
    public static RosterView View()
    {
        var import = new SampleCatalogue(Folder()).Read("lac-son");
        var settings = import.Settings ?? throw new InvalidOperationException("The sample has errors.");
        var roster = new RosterBuilder(new WorkspaceId("lac-son")).ApplyAll(import.Events.Select(Recorded)).Freeze();
        return new RosterView(roster, settings.WorkingDate!.Value, new BuiltInPacks().Get(settings.Pack));
    }

    private static RecordedEvent Recorded(EventDraft draft, int index) => new(
        index + 1,
        draft.Event,
        draft.EffectiveOn,
        DateTimeOffset.UnixEpoch,
        new Attribution("bench"),
        EventCatalogue.NameOf(draft.Event.GetType()).Name,
        []);

    private static string Folder()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var samples = Path.Combine(directory.FullName, "samples");
            if (Directory.Exists(Path.Combine(samples, "lac-son")))
            {
                return samples;
            }
        }

        throw new DirectoryNotFoundException("The folder of samples lies in none of the folders above the program.");
    }
}
