namespace CadreOrleans.Domain.Positions.Decisions;

using System.Collections.Immutable;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Plans;

/// <summary>
/// Takes a seat. What an appointment leaves is stated, never inferred: a full appointment names every principal post it leaves,
/// a concurrent one says that it is concurrent; a re-appointment leaves and takes the same seat. The nominee's nomination to the position is closed as succeeded in the same commit.
/// </summary>
/// <param name="Incumbency">Identifier for the new holding.</param>
/// <param name="From">First day.</param>
/// <param name="Capacity">In which capacity.</param>
/// <param name="TakenBy">How the seat is taken.</param>
/// <param name="Move">What kind of move the decision calls it.</param>
/// <param name="Leaves">Positions left for it.</param>
/// <param name="TermEnds">Last day of the term; null if none.</param>
/// <param name="PlannedReturn">Planned return of a rotation or secondment; null if none.</param>
public sealed record Appointment(
    IncumbencyId Incumbency,
    DateOnly From,
    Capacity Capacity,
    TakenBy TakenBy,
    MoveKind Move,
    ImmutableArray<PositionId> Leaves,
    DateOnly? TermEnds,
    DateOnly? PlannedReturn)
{
    /// <summary>Decides the appointment of an official to a position.</summary>
    /// <param name="position">The position.</param>
    /// <param name="official">The official.</param>
    /// <param name="overtaken">
    /// Positions of an equal or lower title for which the official is planned: a full appointment takes him or her out of those plans. None where nothing is known of titles.
    /// </param>
    public Decision Decide(PositionState position, OfficialState official, IReadOnlySet<PositionId>? overtaken = null)
    {
        var refusal = PositionDecisions.CheckLasts(position, From)
            ?? OfficialDays.Check(official, From, "from")
            ?? CheckEnds();
        if (refusal is not null)
        {
            return refusal;
        }

        if (TakenBy == TakenBy.Reappointment)
        {
            return Reappointment.Decide(this, position, official);
        }

        var seat = SeatTaking.Of(position, official.Official, Capacity, From);
        if (seat.Refusal is { } taken)
        {
            return taken;
        }

        var left = new List<Holding>();
        foreach (var leaves in Leaves.Distinct())
        {
            var held = official.Holdings.LastOrDefault(holding => holding.Position == leaves && holding.LastsBeyond(From));
            if (held is null)
            {
                return Refusal.Invalid("leaves-post-not-held", "leaves", leaves.Value);
            }

            if (held.Days.From >= From)
            {
                return Refusal.Invalid("end-before-start", "from", OfficialDays.Text(From), OfficialDays.Text(held.Days.From));
            }

            left.Add(held);
        }

        return CheckPrincipal(official, left) ?? Decision.Accept(Events(position, official, left, seat.Released, overtaken));
    }

    private Refusal? CheckEnds() =>
        TermEnds is { } term && term <= From ? Refusal.Invalid("end-before-start", "termEnds", OfficialDays.Text(term), OfficialDays.Text(From))
        : PlannedReturn is { } planned && planned <= From ? Refusal.Invalid("end-before-start", "plannedReturn", OfficialDays.Text(planned), OfficialDays.Text(From))
        : null;

    private Decision? CheckPrincipal(OfficialState official, List<Holding> left)
    {
        if (Capacity != Capacity.Full)
        {
            return null;
        }

        var kept = official.Holdings.FirstOrDefault(held =>
            held.Capacity == Capacity.Full && !left.Contains(held) && held.LastsBeyond(From));
        return kept is null ? null
            : Leaves.IsDefaultOrEmpty ? Refusal.Invalid("leaves-not-stated", "leaves", kept.Position.Value)
            : Refusal.Invalid("second-principal-post", "leaves", kept.Position.Value);
    }

    private List<EventDraft> Events(PositionState position, OfficialState official, List<Holding> left, IReadOnlyList<Holding> released, IReadOnlySet<PositionId>? overtaken)
    {
        var events = left
            .Select(held => new EventDraft(new IncumbencyEnded(held.Incumbency, held.Position, official.Official, EndReason.Moved), From))
            .ToList();
        events.AddRange(released.Except(left)
            .Select(held => new EventDraft(new IncumbencyEnded(held.Incumbency, held.Position, held.Official, EndReason.Release), From)));
        events.AddRange(Taking(position.Position, official));
        if (Capacity == Capacity.Full && overtaken is not null)
        {
            events.AddRange(official.Nominations
                .Where(open => open.Position != position.Position && overtaken.Contains(open.Position))
                .Select(open => new EventDraft(
                    new NominationRemoved(open.Plan, open.Position, official.Official, RemovalReason.HigherPost), open.EndAt(From))));
        }

        return events;
    }

    /// <summary>The taking of the seat itself, with the nominations that it fulfils.</summary>
    internal IEnumerable<EventDraft> Taking(PositionId position, OfficialState official)
    {
        yield return new EventDraft(new Appointed(Incumbency, position, official.Official, Capacity, TakenBy, Move, TermEnds, PlannedReturn), From);
        if (Capacity == Capacity.Acting)
        {
            yield break;
        }

        foreach (var open in official.Nominations.Where(open => open.Position == position))
        {
            yield return new EventDraft(new NominationSucceeded(open.Plan, open.Position, official.Official), open.EndAt(From));
        }
    }
}
