using System.Globalization;

namespace CadreOrleans.Exchange.Canonical.Tables;

/// <summary>Values as files spell them, the same in every culture.</summary>
internal static class Spelled
{
    public const string DayForm = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day is { } value ? Of(value) : null;

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Of(int? number) => number is { } value ? Of(value) : null;

    public static string Of(bool flag) => flag ? "true" : "false";
}
