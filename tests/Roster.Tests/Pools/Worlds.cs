using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>Synthetic rosters and their pools.</summary>
internal static class Worlds
{
    public static readonly RuleBook Rules = new();

    public static RegulationPack Pack { get; } = new BuiltInPacks().Get("vn-district");

    public static RosterSnapshot Roster(int officials, int positions, int seed) =>
        Builder(SyntheticOfficials.Province(officials, positions, seed)).Freeze();

    public static RosterBuilder Builder(IEnumerable<EventDraft> drafts) => Apply(new RosterBuilder(new WorkspaceId("test")), drafts);

    public static RosterBuilder Apply(RosterBuilder builder, IEnumerable<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            builder.Apply(new RecordedEvent(
                builder.Position + 1, draft.Event, draft.EffectiveOn, DateTimeOffset.UnixEpoch, new Attribution("test"), EventCatalogue.NameOf(draft.Event.GetType()).Name, []));
        }

        return builder;
    }

    public static PoolColumns Columns(RosterSnapshot roster, DateOnly? on = null) =>
        PoolColumns.Of(new RosterView(roster, on ?? SyntheticOrganisation.Today, Pack), Rules, SyntheticOrganisation.Today);

    public static CandidatePool Pool(PoolColumns columns, int position, Purpose purpose = Purpose.Appointment) =>
        new(columns, CandidatePool.TargetOf(columns, position, purpose, purpose == Purpose.Planning ? Pack.FindTerm("2025-2030") : null)!);

    public static int OfTitle(RosterSnapshot roster, string title) =>
        Enumerable.Range(0, roster.Positions.Count).First(row => roster.Positions.Facts.Latest(row).Title == title);
}
