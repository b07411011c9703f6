using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Cells.Careers;

/// <summary>A stretch of a career, both ends included and as precise as written.</summary>
/// <param name="From">When it began; null when unknown.</param>
/// <param name="To">When it ended; null while it lasts or when unknown.</param>
/// <param name="Lasts">Whether it is said to last (nay).</param>
public sealed record CareerPeriod(PartialDate? From, PartialDate? To, bool Lasts = false)
{
    /// <summary>A period of which nothing is known.</summary>
    public static CareerPeriod Unknown { get; } = new(null, null);

    /// <summary>Whole months that it has lasted, at least and at most, up to a day when it lasts still; null when an end is unknown.</summary>
    /// <param name="asOf">The day on which it is asked; it counts as the last day of what lasts.</param>
    public (int Least, int Most)? Months(DateOnly asOf)
    {
        if (From is not { } from || (To is null && !Lasts))
        {
            return null;
        }

        var (earliestEnd, latestEnd) = To is { } to ? (to.Earliest, to.Latest) : (asOf, asOf);
        return (Math.Max(0, Whole(from.Latest, earliestEnd)), Math.Max(0, Whole(from.Earliest, latestEnd)));
    }

    /// <summary>Whether it has lasted so many months; null when the dates are too coarse to tell.</summary>
    /// <param name="months">Number of months.</param>
    /// <param name="asOf">The day on which it is asked.</param>
    public bool? LastedAtLeast(int months, DateOnly asOf) => Months(asOf) switch
    {
        null => null,
        var (least, _) when least >= months => true,
        var (_, most) when most < months => false,
        _ => null,
    };

    private static int Whole(DateOnly first, DateOnly last)
    {
        var next = last == DateOnly.MaxValue ? last : last.AddDays(1);
        return ((next.Year - first.Year) * 12) + next.Month - first.Month - (next.Day < first.Day ? 1 : 0);
    }
}
