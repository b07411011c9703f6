using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Tests.Matching;

/// <summary>A roster of a few events.</summary>
internal static class Folded
{
    public static RosterView View(DateOnly asOf, IEnumerable<EventDraft> drafts)
    {
        var settings = new EventDraft(new WorkspaceCreated("Test", "vn-district", true), new DateOnly(2000, 1, 1));
        var builder = new RosterBuilder(new WorkspaceId("test")).ApplyAll(drafts.Prepend(settings).Select((draft, place) => new RecordedEvent(
            place + 1,
            draft.Event,
            draft.EffectiveOn,
            new DateTimeOffset(2022, 6, 30, 0, 0, 0, TimeSpan.Zero),
            new Attribution("test"),
            EventCatalogue.NameOf(draft.Event.GetType()).Name,
            [.. draft.Event.Streams().Select(stream => new StreamVersion(stream, 1))])));
        return new RosterView(builder.Freeze(), asOf, new BuiltInPacks().Get("vn-district"));
    }
}
