using CadreOrleans.Domain.Time;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Officials;

/// <summary>Ages in words: with months when the birth is known to the month, in years otherwise.</summary>
internal static class Ages
{
    /// <summary>The age on a day; null when the day comes before the birth.</summary>
    public static string? On(PartialDate birth, DateOnly day, IStringLocalizer<Texts> text)
    {
        var months = Month.Of(day).Since(Month.Of(birth.Earliest)) - (birth.Precision == DatePrecision.Day && day.Day < birth.Earliest.Day ? 1 : 0);
        return months < 0 ? null
            : birth.Precision == DatePrecision.Year ? text["age.about", day.Year - birth.Year].Value
            : months % 12 == 0 ? text["age.years", months / 12].Value
            : text["age.months", months / 12, months % 12].Value;
    }
}
