using System.Globalization;

namespace CadreOrleans.Domain.Time;

/// <summary>
/// A calendar month as one number, <c>year * 12 + (monthOfYear - 1)</c>, so that month arithmetic is integer arithmetic.
/// Ages, remaining service and the simulation's clock are all counted in whole months.
/// </summary>
[GenerateSerializer, Immutable, Alias("cadre.month")]
public readonly record struct Month : IComparable<Month>
{
    /// <summary>Makes a month from its index; see <see cref="Index"/>.</summary>
    public Month(int index) => Index = index;

    /// <summary><c>year * 12 + (monthOfYear - 1)</c>.</summary>
    [Id(0)]
    public int Index { get; }

    /// <summary>Calendar year.</summary>
    public int Year => Index / 12;

    /// <summary>Month of the year, 1 to 12.</summary>
    public int MonthOfYear => (Index % 12) + 1;

    /// <summary>First day of the month.</summary>
    public DateOnly FirstDay => new(Year, MonthOfYear, 1);

    /// <summary>Last day of the month.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>The month of a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month of the year is not 1 to 12, or the year not 1 to 9999.</exception>
    public static Month Of(int year, int monthOfYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(monthOfYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(monthOfYear, 12);
        return new Month((year * 12) + monthOfYear - 1);
    }

    /// <summary>The month that holds a day.</summary>
    public static Month Of(DateOnly day) => new((day.Year * 12) + day.Month - 1);

    /// <summary>The month so many months later (earlier when negative).</summary>
    public Month Plus(int months) => new(Index + months);

    /// <summary>Whole months from <paramref name="earlier"/> to this month; negative when it lies later.</summary>
    public int Since(Month earlier) => Index - earlier.Index;

    /// <inheritdoc/>
    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            month = Of(day);
            return true;
        }

        month = default;
        return false;
    }

    /// <summary><c>yyyy-MM</c>, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{MonthOfYear:D2}");

    /// <summary>Earlier than.</summary>
    public static bool operator <(Month left, Month right) => left.Index < right.Index;

    /// <summary>Later than.</summary>
    public static bool operator >(Month left, Month right) => left.Index > right.Index;

    /// <summary>Not later than.</summary>
    public static bool operator <=(Month left, Month right) => left.Index <= right.Index;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(Month left, Month right) => left.Index >= right.Index;
}
