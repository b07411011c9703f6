using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Reorganisations;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Reorganisations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Reorganisations;

/// <summary>The round of 2025 on the sample: the district tier dropped, 24 communes made into 8, read from the table that ships with the sample.</summary>
public sealed class SampleRound
{
    private readonly IReadOnlyList<EventDraft> events;

    public SampleRound()
        : this(null)
    {
    }

    private SampleRound(string? overlay)
    {
        var import = new SampleCatalogue(Folder()).Read("lac-son");
        events = [.. import.Events];
        WorkingDate = import.Settings!.WorkingDate!.Value;
        var roster = Fold([]);
        var pack = new BuiltInPacks().Get("vn-district", overlay);
        View = new RosterView(roster, Month.FirstDay, pack);
        Table = File.ReadAllBytes(Path.Combine(Folder(), "reorganisations", "lac-son-2025.csv"));
        (Mergers, _) = MergerTable.Read(new RosterView(roster, Month.FirstDay.AddDays(-1), pack), Table, Month, null);
        Structure = Restructuring.Of(View, ReorganisationReading.Of([.. Mergers, new Intervention(InterventionKinds.TierAbolished, Month) { Tier = "district" }], Month));
        Landing = Landing.Of(Structure, WorkingDate);
    }

    /// <summary>The round under other rules.</summary>
    public static SampleRound Under(string overlay) => new(overlay);

    public static Month Month { get; } = Domain.Time.Month.Of(new DateOnly(2025, 7, 1));

    public DateOnly WorkingDate { get; }

    public byte[] Table { get; }

    public IReadOnlyList<Intervention> Mergers { get; }

    public RosterView View { get; }

    public Restructuring Structure { get; }

    public Landing Landing { get; }

    public IReadOnlyList<EventDraft> Drafts()
    {
        var number = 0;
        return ReorganisationEvents.Of(
            new ScenarioId("s-1"),
            Structure,
            Landing,
            new ReorganisationIds(() => new UnitId($"u-new-{number++}"), () => new PositionId($"p-new-{number++}"), () => new IncumbencyId($"i-new-{number++}")));
    }

    /// <summary>The sample with more events after its own.</summary>
    public RosterSnapshot Fold(IReadOnlyList<EventDraft> more) => new RosterBuilder(new WorkspaceId("lac-son")).ApplyAll(events.Concat(more).Select(Recorded)).Freeze();

    private static RecordedEvent Recorded(EventDraft draft, int index) => new(
        index + 1,
        draft.Event,
        draft.EffectiveOn,
        DateTimeOffset.UnixEpoch,
        new Attribution("test"),
        EventCatalogue.NameOf(draft.Event.GetType()).Name,
        []);

    private static string Folder()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var samples = Path.Combine(directory.FullName, "samples");
            if (Directory.Exists(samples))
            {
                return samples;
            }
        }

        throw new DirectoryNotFoundException("There is no folder samples above the tests.");
    }
}
