using System.Globalization;

namespace CadreOrleans.Domain.Time;

/// <summary>Days and months as a person reads them, in both languages of the product: <c>dd/MM/yyyy</c> and <c>MM/yyyy</c>. Machines read <c>yyyy-MM-dd</c>.</summary>
public static class WrittenDates
{
    /// <summary>The form of a day.</summary>
    public const string DayForm = "dd/MM/yyyy";

    /// <summary>The form of a month.</summary>
    public const string MonthForm = "MM/yyyy";

    /// <summary>A day.</summary>
    public static string Of(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    /// <summary>A month.</summary>
    public static string Of(Month month) => month.FirstDay.ToString(MonthForm, CultureInfo.InvariantCulture);

    /// <summary>A date as precisely as it is known: a day, a month, a year.</summary>
    public static string Of(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => Of(date.Earliest),
        DatePrecision.Month => Of(Month.Of(date.Earliest)),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>An argument of a sentence: a day or a month in the form that machines read is written for people, anything else stays as it is.</summary>
    public static string OfArgument(string argument) =>
        DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Of(day)
        : Month.TryParse(argument, out var month) ? Of(month)
        : argument;
}
