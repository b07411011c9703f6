namespace CadreOrleans.Domain.Positions.Decisions;

using CadreOrleans.Domain.Careers;

/// <summary>How many seats of a position are taken on which days.</summary>
internal static class SeatOccupation
{
    /// <summary>Most seats taken by full or concurrent holders on any day from the given one on.</summary>
    public static int MostTaken(PositionState position, DateOnly from) =>
        Days(position, from).Select(day => Taken(position, day)).DefaultIfEmpty(0).Max();

    /// <summary>First day from the given one on, on which no seat is free; null when one is free on all days.</summary>
    public static DateOnly? FirstFullDay(PositionState position, DateOnly from)
    {
        foreach (var day in Days(position, from).Order())
        {
            if (Taken(position, day) >= position.SeatsOn(day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Full and concurrent holders on a day.</summary>
    public static int Taken(PositionState position, DateOnly day) =>
        position.Holdings.Count(held => held.Capacity != Capacity.Acting && held.Days.Contains(day));

    /// <summary>The days on which the number taken, or the number of seats, can change: no other day can be fuller.</summary>
    private static IEnumerable<DateOnly> Days(PositionState position, DateOnly from) =>
        position.Holdings.Select(held => held.Days.From)
            .Concat(position.Seats.Select(count => count.From))
            .Where(day => day > from)
            .Append(from)
            .Distinct();
}
