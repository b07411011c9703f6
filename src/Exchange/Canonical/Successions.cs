using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>
/// Closes as succeeded what files leave open although the nominee took the position: who takes the post planned for is no nominee any more, by whatever way the
/// appointment came into the records.
/// </summary>
internal static class Successions
{
    public static void Close(ImportBuilder into)
    {
        var taken = into.Events.Where(placed => placed.Draft.Event is Appointed { Capacity: not Capacity.Acting })
            .ToLookup(placed => Key((Appointed)placed.Draft.Event), placed => placed.Draft.EffectiveOn);
        var closed = into.Events.Select(placed => (Key: Closed(placed.Draft.Event), placed.Draft.EffectiveOn)).Where(entry => entry.Key is not null).ToLookup(entry => entry.Key!.Value, entry => entry.EffectiveOn);
        foreach (var placed in into.Events.Where(placed => placed.Draft.Event is Nominated).ToArray())
        {
            var nominated = (Nominated)placed.Draft.Event;
            var from = placed.Draft.EffectiveOn;
            var ended = closed[(nominated.Plan, nominated.Position, nominated.Official)].Any(on => on >= from);
            if (!ended && taken[(nominated.Position, nominated.Official)].Where(on => on >= from).Order().Cast<DateOnly?>().FirstOrDefault() is { } on)
            {
                var succeeded = new NominationSucceeded(nominated.Plan, nominated.Position, nominated.Official);
                into.Events.Add(placed with { Draft = new(succeeded, on > from ? on : from.AddDays(1)), Phase = EventPhase.NominationClosed });
            }
        }
    }

    private static (PositionId Position, OfficialId Official) Key(Appointed appointed) => (appointed.Position, appointed.Official);

    private static (PlanId Plan, PositionId Position, OfficialId Official)? Closed(Domain.Events.IEvent happened) => happened switch
    {
        NominationRemoved removed => (removed.Plan, removed.Position, removed.Official),
        NominationSucceeded succeeded => (succeeded.Plan, succeeded.Position, succeeded.Official),
        _ => null,
    };
}
