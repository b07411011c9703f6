using System.Globalization;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>Reads a text as a date.</summary>
internal static class DateTextReader
{
    private const int SerialDigits = 5;

    public static CellReading<PartialDate?> Read(string text, DateRules rules)
    {
        if (text.Length == 0)
        {
            return CellReading.Of<PartialDate?>(null);
        }

        if (DateParts.Of(text) is not { } parts)
        {
            return Refused("date-unreadable");
        }

        if (parts.Numbers.Any(part => part.Any(char.IsAsciiLetter)))
        {
            var mended = parts with { Numbers = [.. parts.Numbers.Select(part => part.Replace('o', '0').Replace('l', '1').Replace('i', '1'))] };
            return Refused("date-letter-for-digit", Dated(mended, rules) is { Value: { } meant } ? meant.ToString() : null);
        }

        return Dated(parts, rules);
    }

    public static CellReading<PartialDate?> Refused(string code, string? right = null) => new(null, [Doubt.Error(code, right)]);

    /// <summary>A date held against the calendar of a life.</summary>
    public static CellReading<PartialDate?> Checked(PartialDate date, DateRules rules, params IReadOnlyList<Doubt> doubts) =>
        date.Earliest > rules.Today ? Refused("date-in-future")
        : date.Year < rules.FirstYear ? new(null, [Doubt.Error("date-too-old"), .. doubts])
        : date is { Precision: DatePrecision.Day, Earliest: { Day: 1, Month: 1 } } && rules.FillersAreYears ? new(PartialDate.OfYear(date.Year), doubts)
        : date is { Precision: DatePrecision.Day, Earliest: { Day: 1, Month: 1 } }
            ? new(date, [.. doubts, new Doubt(FindingSeverity.Notice, "date-first-of-january", date.ToString(), null, [new FindingFix(FixKind.ReplaceValue, PartialDate.OfYear(date.Year).ToString())])])
        : new(date, doubts);

    private static CellReading<PartialDate?> Dated(DateParts parts, DateRules rules)
    {
        var numbers = parts.Numbers;
        return numbers.Count switch
        {
            1 => Alone(numbers[0], rules),
            2 when numbers[0].Length == 4 => Composed(string.Empty, numbers[1], numbers[0], parts, rules),
            2 when numbers[1].Length is 1 or 2 && !parts.NamesMonth && Value(numbers[1]) <= 31 => Refused("date-year-missing"),
            2 => Composed(string.Empty, numbers[0], numbers[1], parts, rules),
            _ when numbers[0].Length == 4 => Composed(numbers[2], numbers[1], numbers[0], parts, rules),
            _ when rules.Order == DayOrder.MonthDay && !parts.NamesMonth => Composed(numbers[1], numbers[0], numbers[2], parts, rules),
            _ => Composed(numbers[0], numbers[1], numbers[2], parts, rules),
        };
    }

    private static CellReading<PartialDate?> Alone(string digits, DateRules rules)
    {
        switch (digits.Length)
        {
            case 4:
                return Checked(PartialDate.OfYear(Math.Max(1, Value(digits))), rules);
            case 2:
                return Checked(PartialDate.OfYear(rules.YearOf(Value(digits))), rules, Doubt.Warning("date-two-digit-year", Text(rules.YearOf(Value(digits)))));
            case SerialDigits when ExcelSerial.ToDay(Value(digits), rules.Uses1904) is { } day && day.Year >= rules.FirstYear && day <= rules.Today:
                // Whether a day or only a month was meant, the number no longer tells.
                var month = PartialDate.OfMonth(day.Year, day.Month);
                return day.Day == 1
                    ? new(month, [Doubt.Question("date-serial", month.ToString(), PartialDate.OfDay(day).ToString())])
                    : new(PartialDate.OfDay(day), [Doubt.Question("date-serial", PartialDate.OfDay(day).ToString())]);
            case 8:
                var run = new DateParts([.. new[] { digits[..2], digits[2..4], digits[4..] }.Select(part => part == "00" ? string.Empty : part)], false, false, false);
                return Dated(run, rules) is { Value: { } meant } ? new(meant, [Doubt.Warning("date-without-separators", meant.ToString())]) : Refused("date-unreadable");
            default:
                return Refused("date-unreadable");
        }
    }

    private static CellReading<PartialDate?> Composed(string day, string month, string year, DateParts parts, DateRules rules)
    {
        if (year.Length is not (2 or 4))
        {
            return Refused("date-unreadable");
        }

        var inYear = year.Length == 4 ? Value(year) : rules.YearOf(Value(year));
        var doubts = Notes(month, year, inYear, parts);
        if (month.Length == 0)
        {
            return Checked(PartialDate.OfYear(Math.Max(1, inYear)), rules, doubts);
        }

        var inMonth = Value(month);
        if (inYear < 1 || inMonth > 12)
        {
            return Swapped(day, month, inYear, rules);
        }

        if (day.Length == 0)
        {
            return Checked(PartialDate.OfMonth(inYear, inMonth), rules, doubts);
        }

        return Value(day) <= DateTime.DaysInMonth(inYear, inMonth)
            ? Checked(PartialDate.OfDay(new DateOnly(inYear, inMonth, Value(day))), rules, doubts)
            : Refused("date-impossible");
    }

    // A month over twelve with a day that could be a month: the other order was meant, which a planner has to say.
    private static CellReading<PartialDate?> Swapped(string day, string month, int year, DateRules rules) =>
        day.Length > 0 && year >= 1 && Value(day) <= 12 && Value(month) <= DateTime.DaysInMonth(year, Value(day))
        && Checked(PartialDate.OfDay(new DateOnly(year, Value(day), Value(month))), rules).Value is { } other
            ? new(null, [Doubt.Question("date-other-order", other.ToString())])
            : Refused("date-impossible");

    private static List<Doubt> Notes(string month, string year, int inYear, DateParts parts)
    {
        var doubts = new List<Doubt>();
        if (parts.NamesMonth)
        {
            doubts.Add(Doubt.Warning("date-named-month", string.Create(CultureInfo.InvariantCulture, $"{inYear:D4}-{Value(month):D2}")));
        }
        else if (year.Length == 2)
        {
            doubts.Add(Doubt.Notice("date-two-digit-year", Text(inYear)));
        }

        if (parts.Unreadable)
        {
            doubts.Add(Doubt.Warning("date-part-unreadable"));
        }

        if (parts.OnlySpaces)
        {
            doubts.Add(Doubt.Warning("date-separated-by-spaces"));
        }

        return doubts;
    }

    private static int Value(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Text(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
