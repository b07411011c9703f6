using System.Diagnostics;
using System.Globalization;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Bench.Targets;

/// <summary>All checks of a plan with 500 positions and 1,250 nominations, after each of many edits: nothing is kept from the check before.</summary>
public sealed class PlanChecksTarget : ITarget
{
    private const int Officials = 3_000;
    private const int Positions = 500;
    private const int Edits = 60;
    private const int Warming = 15;
    private const double MillisecondsAllowed = 50;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        var drafts = SyntheticOfficials.Province(Officials, Positions, 1).Where(draft => draft.Event is not Nominated).ToList();
        var posts = drafts.Select(draft => draft.Event).OfType<Domain.Positions.PositionCreated>().Select(created => created.Position).Take(Positions).ToArray();
        var officials = drafts.Select(draft => draft.Event).OfType<Domain.Officials.OfficialRegistered>().Select(registered => registered.Official).ToArray();
        var builder = new RosterBuilder(new WorkspaceId("bench"));
        var day = SyntheticOrganisation.Today.AddDays(-30);
        Apply(builder, drafts);
        Apply(builder, Enumerable.Range(0, Positions * 5 / 2).Select(number => Name(posts[number * 2 / 5], officials[number], day)));

        var pack = new BuiltInPacks().Get("vn-district");
        var times = new List<double>();
        var found = 0;
        for (var edit = 0; edit < Edits; edit++)
        {
            Apply(builder, [Name(posts[edit * 7], officials[^(edit + 1)], day)]);
            var view = new RosterView(builder.Freeze(), SyntheticOrganisation.Today, pack);
            var plan = view.Roster.Plans.Find(SyntheticOrganisation.Plan);
            var start = Stopwatch.GetTimestamp();
            found = PlanChecks.Of(view, plan).Count;
            if (edit >= Warming)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        var median = times[times.Count / 2];
        yield return new TargetLine(
            string.Create(CultureInfo.InvariantCulture, $"plan: all checks of {Positions} positions after an edit, {found} found (slowest {times[^1]:0.0} ms)"),
            string.Create(CultureInfo.InvariantCulture, $"{median:0.0} ms"),
            "50 ms",
            median < MillisecondsAllowed);
    }

    private static EventDraft Name(PositionId position, OfficialId official, DateOnly day) =>
        new(new Nominated(SyntheticOrganisation.Plan, position, official, 1, false), day);

    private static void Apply(RosterBuilder builder, IEnumerable<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            builder.Apply(new RecordedEvent(
                builder.Position + 1, draft.Event, draft.EffectiveOn, DateTimeOffset.UnixEpoch, new Attribution("bench"), EventCatalogue.NameOf(draft.Event.GetType()).Name, []));
        }
    }
}
