using System.Globalization;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>
/// Reads one cell as a date. The answer is never more precise than what was written or shown: nothing is padded to the first of a month or year, no impossible
/// day rolls over, and a blank stays blank.
/// </summary>
public static class DateReader
{
    private const int LastPlausibleYear = 2100;

    /// <summary>The date of a cell; null when it is blank or cannot be used, and then a doubt says why.</summary>
    public static CellReading<PartialDate?> Read(SheetCell cell, DateRules rules) => cell.Kind switch
    {
        CellKind.Date when cell.Date is { } day => OfDay(day, cell.Format, rules),
        CellKind.Date => DateTextReader.Refused("date-impossible"),
        CellKind.Number => OfNumber(cell, rules),
        CellKind.Boolean or CellKind.Error => DateTextReader.Refused("date-unreadable"),
        _ => DateTextReader.Read(CellText.Clean(cell.Text), rules),
    };

    private static CellReading<PartialDate?> OfDay(DateOnly day, string? format, DateRules rules) => DisplayPrecision.Of(format) switch
    {
        null => new(null, [Doubt.Question("date-without-year", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]),
        DatePrecision.Day => DateTextReader.Checked(PartialDate.OfDay(day), rules),
        DatePrecision.Month => DateTextReader.Checked(PartialDate.OfMonth(day.Year, day.Month), rules),
        _ => DateTextReader.Checked(PartialDate.OfYear(day.Year), rules),
    };

    // A plain number that can be a year is one: 1980 is no day of 1905. What is shown decides over what is stored, as for every text.
    private static CellReading<PartialDate?> OfNumber(SheetCell cell, DateRules rules) =>
        cell.Number == Math.Floor(cell.Number) && cell.Number >= rules.FirstYear && cell.Number <= LastPlausibleYear
            ? DateTextReader.Checked(PartialDate.OfYear((int)cell.Number), rules)
            : DateTextReader.Read(cell.Text.Length > 0 ? CellText.Clean(cell.Text) : cell.Number.ToString("R", CultureInfo.InvariantCulture), rules);
}
