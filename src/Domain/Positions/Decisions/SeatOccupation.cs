namespace CadreOrleans.Domain.Positions.Decisions;

using CadreOrleans.Domain.Careers;

/// <summary>How many seats of a position are taken on which days.</summary>
internal static class SeatOccupation
{
    /// <summary>Most seats taken on any day from the given one on. A seat in which somebody acts is taken too: nobody else can act in it.</summary>
    public static int MostTaken(PositionState position, DateOnly from) =>
        Days(position, from).Max(day => position.Holdings.Count(held => held.Days.Contains(day)));

    /// <summary>First day from the given one on, on which these holdings leave no seat free; null when one is free on all days.</summary>
    public static DateOnly? FirstFullDay(PositionState position, IReadOnlyCollection<Holding> holdings, DateOnly from)
    {
        foreach (var day in Days(position, from).Order())
        {
            if (holdings.Count(held => held.Days.Contains(day)) >= position.SeatsOn(day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The days on which the number taken can rise, or the number of seats change: no other day can be fuller.</summary>
    private static IEnumerable<DateOnly> Days(PositionState position, DateOnly from) =>
        position.Holdings.Select(held => held.Days.From)
            .Concat(position.Seats.Select(count => count.From))
            .Where(day => day > from)
            .Append(from)
            .Distinct();
}
