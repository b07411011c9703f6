namespace CadreOrleans.Domain.Positions.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials.Decisions;

/// <summary>
/// Whether a seat is free from a day on, for good, and who stops acting when it is taken: somebody acts only in a seat that has no holder.
/// </summary>
/// <param name="Refusal">Why no seat can be taken; null when one can.</param>
/// <param name="Released">Holdings of those who act and stop with it.</param>
internal sealed record SeatTaking(Refusal? Refusal, IReadOnlyList<Holding> Released)
{
    /// <summary>Looks for a seat.</summary>
    public static SeatTaking Of(PositionState position, OfficialId official, Capacity capacity, DateOnly from)
    {
        if (position.Holdings.Any(held => held.Official == official && held.LastsBeyond(from) && !GivesWay(held, capacity, from)))
        {
            return new SeatTaking(Refusal.Invalid("holds-it-already", "official"), []);
        }

        return capacity == Capacity.Acting ? Acting(position, from) : Holding(position, official, capacity, from);
    }

    private static SeatTaking Acting(PositionState position, DateOnly from) =>
        SeatOccupation.FirstFullDay(position, position.Holdings, from) is { } full
            ? new SeatTaking(
                Refusal.Invalid("acting-beside-holder", "capacity", OfficialDays.Text(position.Holdings.Where(held => held.Days.Contains(full)).Min(held => held.Days.From))),
                [])
            : new SeatTaking(null, []);

    private static SeatTaking Holding(PositionState position, OfficialId official, Capacity capacity, DateOnly from)
    {
        var holders = position.Holdings.Where(held => held.Capacity != Capacity.Acting).ToList();
        if (SeatOccupation.FirstFullDay(position, holders, from) is { } full)
        {
            return new SeatTaking(
                Refusal.Invalid("seat-filled", "position", OfficialDays.Text(full), position.SeatsOn(full).ToString(CultureInfo.InvariantCulture)),
                []);
        }

        var acting = position.Holdings.Where(held => held.Capacity == Capacity.Acting && held.LastsBeyond(from)).ToArray();
        var staying = holders.Concat(acting.Where(held => !GivesWay(held, capacity, from))).ToList();
        if (SeatOccupation.FirstFullDay(position, staying, from) is { } taken)
        {
            return new SeatTaking(Refusal.Invalid("acting-begins-later", "from", OfficialDays.Text(taken)), []);
        }

        // The new holder's own acting ends in any case; of the others, who began first stops first, until there is a seat for each.
        var giving = new Queue<Holding>(acting.Where(held => GivesWay(held, capacity, from))
            .OrderByDescending(held => held.Official == official)
            .ThenBy(held => held.Days.From));
        var released = new List<Holding>();
        while (giving.TryPeek(out var next)
            && (next.Official == official || SeatOccupation.FirstFullDay(position, [.. staying, .. giving], from) is not null))
        {
            released.Add(giving.Dequeue());
        }

        return new SeatTaking(null, released);
    }

    private static bool GivesWay(Holding held, Capacity capacity, DateOnly from) =>
        held.Capacity == Capacity.Acting && capacity != Capacity.Acting && held.Days.From < from;
}
