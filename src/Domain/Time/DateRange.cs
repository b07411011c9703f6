namespace CadreOrleans.Domain.Time;

/// <summary>A half-open range of days: <see cref="From"/> belongs to it, <see cref="Until"/> no longer does.</summary>
/// <param name="From">First day of the range.</param>
/// <param name="Until">First day after the range; null while it is open.</param>
[GenerateSerializer, Immutable, Alias("cadre.date-range")]
public readonly record struct DateRange([property: Id(0)] DateOnly From, [property: Id(1)] DateOnly? Until)
{
    /// <summary>Whether the day lies in the range.</summary>
    public bool Contains(DateOnly day) => day >= From && (Until is not { } until || day < until);

    /// <summary>Whether the two ranges share a day.</summary>
    public bool Overlaps(DateRange other) =>
        (other.Until is not { } otherEnd || From < otherEnd) && (Until is not { } end || other.From < end);

    /// <summary>The same range, closed at the given day.</summary>
    public DateRange EndAt(DateOnly until) => this with { Until = until };
}
