using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Ledger;
using CadreOrleans.Roster.Building;

namespace CadreOrleans.Grains.Tests.Invariants;

/// <summary>The invariants of the architecture, checked on what the ledger holds and on nothing else.</summary>
internal static class LedgerInvariants
{
    public static async Task ShouldHoldAsync(ILedger ledger, WorkspaceId workspace)
    {
        var events = new List<RecordedEvent>();
        await foreach (var recorded in ledger.ReadAsync(workspace, 0))
        {
            events.Add(recorded);
        }

        events.Select(recorded => recorded.Position).ShouldBe(Enumerable.Range(1, events.Count).Select(position => (long)position));
        StreamsShouldHaveNoGaps(events);
        (await ledger.VerifyAsync(workspace)).ShouldBe(new VerifyReport(events.Count, null, null));
        Should.NotThrow(() => new RosterBuilder(workspace).ApplyAll(events).Freeze());
        var holdings = Holdings(events);
        SeatsShouldNotBeOverfilled(events, holdings);
        OfficialsShouldHaveOnePrincipalPost(holdings);
        NobodyShouldHoldASeatAfterLeaving(events, holdings);
        NominationsShouldBeOpenOnce(events);
    }

    private static void StreamsShouldHaveNoGaps(List<RecordedEvent> events)
    {
        foreach (var stream in events.SelectMany(recorded => recorded.Streams).GroupBy(entry => entry.Stream))
        {
            stream.Select(entry => entry.Version).ShouldBe(Enumerable.Range(1, stream.Count()).Select(version => (long)version), stream.Key.Value);
        }
    }

    private static List<Holding> Holdings(List<RecordedEvent> events)
    {
        var holdings = new Dictionary<IncumbencyId, Holding>();
        foreach (var recorded in events)
        {
            switch (recorded.Event)
            {
                case Appointed appointed:
                    holdings.Add(appointed.Incumbency, new Holding(appointed.Incumbency, appointed.Position, appointed.Official, appointed.Capacity, new(recorded.EffectiveOn, null)));
                    break;
                case IncumbencyEnded ended:
                    // A later decision may end a seat earlier than was foreseen, never later.
                    (holdings[ended.Incumbency].Days.Until ?? DateOnly.MaxValue).ShouldBeGreaterThan(recorded.EffectiveOn, $"{ended.Incumbency} ended twice");
                    recorded.EffectiveOn.ShouldBeGreaterThan(holdings[ended.Incumbency].Days.From);
                    holdings[ended.Incumbency] = holdings[ended.Incumbency] with { Days = holdings[ended.Incumbency].Days.EndAt(recorded.EffectiveOn) };
                    break;
            }
        }

        return [.. holdings.Values];
    }

    private static void SeatsShouldNotBeOverfilled(List<RecordedEvent> events, List<Holding> holdings)
    {
        foreach (var position in holdings.GroupBy(held => held.Position))
        {
            var state = events
                .Where(recorded => recorded.Streams.Any(entry => entry.Stream == Domain.Identifiers.StreamId.Of(position.Key)))
                .Aggregate(PositionState.Unknown(position.Key), (before, recorded) => before.Apply(recorded));
            foreach (var day in position.Select(held => held.Days.From).Concat(state.Seats.Select(count => count.From)))
            {
                var there = position.Where(held => held.Days.Contains(day)).ToArray();
                var seated = there.Count(held => held.Capacity != Capacity.Acting);
                seated.ShouldBeLessThanOrEqualTo(state.SeatsOn(day), $"{position.Key} on {day:O}");
                there.Length.ShouldBeLessThanOrEqualTo(Math.Max(seated, state.SeatsOn(day)), $"acting beside a full holder in {position.Key} on {day:O}");
                there.Select(held => held.Official).Distinct().Count().ShouldBe(there.Length, $"{position.Key} on {day:O}");
            }
        }
    }

    private static void OfficialsShouldHaveOnePrincipalPost(List<Holding> holdings)
    {
        foreach (var official in holdings.Where(held => held.Capacity == Capacity.Full).GroupBy(held => held.Official))
        {
            foreach (var day in official.Select(held => held.Days.From))
            {
                official.Count(held => held.Days.Contains(day)).ShouldBe(1, $"{official.Key} on {day:O}");
            }
        }
    }

    private static void NobodyShouldHoldASeatAfterLeaving(List<RecordedEvent> events, List<Holding> holdings)
    {
        foreach (var recorded in events.Where(recorded => recorded.Event is LeftService))
        {
            var official = ((LeftService)recorded.Event!).Official;
            holdings.Where(held => held.Official == official).ShouldAllBe(held => held.Days.Until != null && held.Days.Until <= recorded.EffectiveOn);
        }
    }

    private static void NominationsShouldBeOpenOnce(List<RecordedEvent> events)
    {
        var open = new HashSet<(PlanId, PositionId, OfficialId)>();
        foreach (var happened in events.Select(recorded => recorded.Event))
        {
            switch (happened)
            {
                case Nominated nominated:
                    open.Add((nominated.Plan, nominated.Position, nominated.Official)).ShouldBeTrue("nominated twice");
                    break;
                case NominationRemoved removed:
                    open.Remove((removed.Plan, removed.Position, removed.Official)).ShouldBeTrue("removed without being there");
                    break;
                case NominationSucceeded succeeded:
                    open.Remove((succeeded.Plan, succeeded.Position, succeeded.Official)).ShouldBeTrue("succeeded without being there");
                    break;
            }
        }
    }
}
