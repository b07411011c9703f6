using System.Collections.Immutable;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Entry;

/// <summary>
/// Posts that a file says somebody holds and the records do not. The first of them is the principal post, unless the person has one and does not leave it; the
/// others are held beside it.
/// </summary>
internal static class PostEntry
{
    /// <summary>Adds the events; or tells why a post cannot be taken.</summary>
    public static Refusal? Enter(
        RosterView view,
        PersonDecision person,
        OfficialId official,
        OfficialState state,
        EntryStates states,
        EntryIdentifiers ids,
        List<EventDraft> events,
        List<FieldChange> changes)
    {
        // What was decided of the person just now is not applied yet: a seat is taken by somebody who is registered in the same import.
        var now = events.Aggregate(state, (folded, draft) => folded.Apply(EntryStates.Recorded(draft)));
        foreach (var post in person.Posts.Where(post => !post.Record.IsFormer))
        {
            if (now.Holdings.Any(held => held.Position == post.Position && held.LastsBeyond(view.AsOf)))
            {
                continue;
            }

            var from = post.Record.Since?.Earliest ?? view.AsOf;
            var principal = now.Holdings.FirstOrDefault(held => held.Capacity == Capacity.Full && held.LastsBeyond(from));
            var capacity = post.Record.Capacity != Capacity.Full ? post.Record.Capacity
                : principal is null || post.LeavesPrincipal ? Capacity.Full
                : Capacity.Concurrent;
            ImmutableArray<PositionId> leaves = capacity == Capacity.Full && principal is not null ? [principal.Position] : [];
            var takenBy = capacity == Capacity.Acting ? TakenBy.ActingAssignment : TakenBy.Appointment;
            var decision = new Appointment(ids.Incumbency(), from, capacity, takenBy, MoveKind.Ordinary, leaves, null, null).Decide(states.Of(post.Position), now);
            if (decision.Refusal is { } refusal)
            {
                return refusal;
            }

            foreach (var draft in decision.Events)
            {
                events.Add(draft);
                now = now.Apply(EntryStates.Recorded(draft));
            }

            changes.Add(new FieldChange("post", principal is null ? null : NameOf(view, principal.Position), NameOf(view, post.Position)));
        }

        return null;
    }

    private static string NameOf(RosterView view, PositionId position) =>
        view.Roster.Positions.Find(position) is >= 0 and var row ? view.Position(row).Name : position.Value;
}
