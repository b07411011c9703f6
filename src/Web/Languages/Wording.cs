using System.Globalization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Languages;

/// <summary>Numbers and dates as an office writes them, in the language of the circuit.</summary>
internal static class Wording
{
    private const string Minus = "\u2212";
    private static readonly string[] DayForms = [WrittenDates.DayForm, "d/M/yyyy", "yyyy-MM-dd"];
    private static readonly string[] MonthForms = [WrittenDates.MonthForm, "M/yyyy", "yyyy-MM"];

    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static string Day(DateOnly day) => WrittenDates.Of(day);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string MonthOf(DateOnly day) => MonthText(Month.Of(day));

    public static string MonthText(Month month) => WrittenDates.Of(month);

    public static string Count(long value) => Signed(value.ToString("N0", CultureInfo.CurrentCulture));

    /// <summary>A measured share, 0 to 1, with one decimal and without a space.</summary>
    public static string Share(double share) => Signed((share * 100).ToString("N1", CultureInfo.CurrentCulture)) + "%";

    public static string WholeShare(double share) => Signed((share * 100).ToString("N0", CultureInfo.CurrentCulture)) + "%";

    public static string Decimal(double value, int decimals) =>
        Signed(value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture));

    /// <summary>With its sign, also when it is positive; zero has none.</summary>
    public static string Difference(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded > 0 ? "+" + Decimal(rounded, decimals) : Decimal(rounded == 0 ? 0 : rounded, decimals);
    }

    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text?.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool TryMonth(string? text, out Month month)
    {
        if (DateOnly.TryParseExact(text?.Trim(), MonthForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            month = Month.Of(day);
            return true;
        }

        month = default;
        return false;
    }

    /// <summary>Reads a date of which perhaps only the month or the year is known, as an office writes it.</summary>
    public static bool TryPartial(string? text, out PartialDate date)
    {
        var given = text?.Trim();
        if (TryDay(given, out var day))
        {
            date = PartialDate.OfDay(day);
            return true;
        }

        if (TryMonth(given, out var month))
        {
            date = PartialDate.OfMonth(month.Year, month.MonthOfYear);
            return true;
        }

        return PartialDate.TryParse(given?.Length == 4 ? given : null, out date);
    }

    private static string Signed(string text) => text.Replace("-", Minus, StringComparison.Ordinal);
}
