using System.Diagnostics;
using CadreOrleans.Bench.Ledger;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Building;

namespace CadreOrleans.Bench.Targets;

/// <summary>Catching up of the roster: folding 100,000 registered officials with one incumbency each.</summary>
public sealed class RosterTarget : ITarget
{
    private const int Officials = 100_000;
    private static readonly DateOnly Day = new(2000, 1, 1);
    private static readonly UnitId Unit = new("u");

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        var events = Recorded();
        var watch = Stopwatch.StartNew();
        var builder = new RosterBuilder(new WorkspaceId("bulk")).ApplyAll(events);
        var folded = watch.Elapsed;
        var roster = builder.Freeze();
        var frozen = watch.Elapsed - folded;
        yield return new TargetLine(
            $"roster: folding {events.Count} events, {events.Count / folded.TotalSeconds / 1000:F0} thousand/s", $"{folded.TotalSeconds:F2} s", "2 s", folded.TotalSeconds < 2);
        yield return new TargetLine($"roster: freezing {roster.Officials.Count} officials", $"{frozen.TotalMilliseconds:F0} ms", "200 ms", frozen.TotalMilliseconds < 200);
    }

    private static List<RecordedEvent> Recorded()
    {
        var import = LedgerWorkload.Import(new WorkspaceId("bulk"), Officials);
        IEnumerable<EventDraft> drafts =
        [
            new EventDraft(new UnitCreated(Unit, new UnitFacts(string.Empty, "Huyện", "district", "district", null, 1)), Day),
            .. import.Events.Select(draft => draft.Event).OfType<Domain.Careers.Appointed>().Select(appointed => new EventDraft(
                new PositionCreated(appointed.Position, new PositionFacts(Unit, "district-specialist", "Chuyên viên", 1, "district", "district", null, null, 1)), Day)),
            .. import.Events,
        ];
        return [.. drafts.Select((draft, place) => new RecordedEvent(
            place + 1, draft.Event, draft.EffectiveOn, DateTimeOffset.UnixEpoch, new Attribution("bench"), string.Empty, []))];
    }
}
