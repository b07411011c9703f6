namespace CadreOrleans.Domain.Positions.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;

/// <summary>Whether a holder can be given another term in the same seat: one holding ends and the next begins on the same day.</summary>
internal static class Reappointment
{
    public static Decision Decide(Appointment appointment, PositionState position, OfficialState official)
    {
        var held = position.Holdings.LastOrDefault(holding =>
            holding.Official == official.Official && holding.Capacity != Capacity.Acting && holding.LastsBeyond(appointment.From.AddDays(-1)));
        if (held is null)
        {
            return Refusal.Invalid("not-a-holder", "official");
        }

        if (held.Capacity != appointment.Capacity)
        {
            return Refusal.Invalid("reappointed-in-other-capacity", "capacity");
        }

        if (held.Days.From >= appointment.From)
        {
            return Refusal.Invalid("end-before-start", "from", OfficialDays.Text(appointment.From), OfficialDays.Text(held.Days.From));
        }

        var others = position.Holdings.Where(holding => holding.Incumbency != held.Incumbency).ToList();
        return SeatOccupation.FirstFullDay(position, others, appointment.From) is { } full
            ? Refusal.Invalid("seat-filled", "position", OfficialDays.Text(full), position.SeatsOn(full).ToString(CultureInfo.InvariantCulture))
            : Decision.Accept(Events(appointment, held, official));
    }

    private static List<EventDraft> Events(Appointment appointment, Holding held, OfficialState official)
    {
        var events = new List<EventDraft>();
        if (held.Days.Until != appointment.From)
        {
            events.Add(new EventDraft(new IncumbencyEnded(held.Incumbency, held.Position, held.Official, EndReason.TermEnded), appointment.From));
        }

        events.AddRange(appointment.Taking(held.Position, official));
        return events;
    }
}
