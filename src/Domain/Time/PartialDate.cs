using System.Globalization;

namespace CadreOrleans.Domain.Time;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The full date.</summary>
    Day,
}

/// <summary>
/// A date of which perhaps only the year, or year and month, is known. It stands for a range of days,
/// <see cref="Earliest"/> to <see cref="Latest"/>, and is never silently read as its first day.
/// </summary>
/// <remarks>The retirement decree is the one exception: a birth known by its year counts as 1 January (NĐ 135/2020/NĐ-CP).</remarks>
[GenerateSerializer, Immutable, Alias("cadre.partial-date")]
public readonly record struct PartialDate
{
    private PartialDate(DateOnly earliest, DatePrecision precision)
    {
        Earliest = earliest;
        Precision = precision;
    }

    /// <summary>The first day the date can mean.</summary>
    [Id(0)]
    public DateOnly Earliest { get; }

    /// <summary>How much is known.</summary>
    [Id(1)]
    public DatePrecision Precision { get; }

    /// <summary>The last day the date can mean.</summary>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Year => new DateOnly(Earliest.Year, 12, 31),
        DatePrecision.Month => Earliest.AddMonths(1).AddDays(-1),
        _ => Earliest,
    };

    /// <summary>Calendar year, always known.</summary>
    public int Year => Earliest.Year;

    /// <summary>A full date.</summary>
    public static PartialDate OfDay(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>A month of a year.</summary>
    public static PartialDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    /// <summary>A year.</summary>
    public static PartialDate OfYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; the form gives the precision.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        var (format, precision) = text?.Length switch
        {
            4 => ("yyyy", DatePrecision.Year),
            7 => ("yyyy-MM", DatePrecision.Month),
            10 => ("yyyy-MM-dd", DatePrecision.Day),
            _ => (string.Empty, DatePrecision.Day),
        };
        if (format.Length > 0 && DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new PartialDate(day, precision);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>Reads as <see cref="TryParse"/> does.</summary>
    /// <exception cref="FormatException">The text is not a date of one of the three forms.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not yyyy, yyyy-MM or yyyy-MM-dd.");

    /// <summary><c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>, the same in every culture.</summary>
    public override string ToString() => Earliest.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);
}
