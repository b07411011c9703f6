using System.Globalization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>
/// One row while it is read. A cell that cannot be read is reported and leaves <see cref="Failed"/> behind, so that all cells of a row are
/// looked at before the row is dropped.
/// </summary>
internal sealed partial class Row(string file, int line, IReadOnlyDictionary<string, int> columns, string[] cells, ImportBuilder into)
{
    private const string DayForm = "yyyy-MM-dd";

    public string File { get; } = file;

    public int Line { get; } = line;

    public bool Failed { get; private set; }

    public string Cell(string column) => columns.TryGetValue(column, out var index) ? cells[index] : string.Empty;

    public void Fail(string code, string column, string expected)
    {
        Failed = true;
        into.Errors.Add(new CanonicalError(code, File, Line, column, Cell(column), expected));
    }

    public string Text(string column)
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            Fail("required", column, "text");
        }

        return text;
    }

    public string? OptionalText(string column) => Cell(column) is { Length: > 0 } text ? text : null;

    public int Number(string column, int minimum, int maximum) => OptionalNumber(column, minimum, maximum) ?? Missing(column, $"{minimum}..{maximum}", 0);

    public int? OptionalNumber(string column, int minimum, int maximum)
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
        {
            return number;
        }

        Fail("bad-number", column, $"{minimum}..{maximum}");
        return minimum;
    }

    public bool Flag(string column) => OptionalFlag(column) ?? Missing(column, "true, false", false);

    public bool? OptionalFlag(string column)
    {
        switch (Cell(column))
        {
            case "":
                return null;
            case "true":
                return true;
            case "false":
                return false;
            default:
                Fail("bad-code", column, "true, false");
                return false;
        }
    }

    public DateOnly Day(string column) => OptionalDay(column) ?? Missing(column, DayForm, default(DateOnly));

    public DateOnly? OptionalDay(string column)
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fail("bad-date", column, DayForm);
        return default(DateOnly);
    }

    /// <summary>The first day on which something that began at <paramref name="start"/> no longer holds.</summary>
    public DateOnly? OptionalDayAfter(string column, DateOnly start)
    {
        var day = OptionalDay(column);
        if (day is { } end && end != default && start != default && end <= start)
        {
            Fail("end-before-start", column, start.ToString(DayForm, CultureInfo.InvariantCulture));
        }

        return day;
    }

    public PartialDate Partial(string column) => OptionalPartial(column) ?? Missing(column, "yyyy, yyyy-MM, yyyy-MM-dd", default(PartialDate));

    public PartialDate? OptionalPartial(string column)
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        Fail("bad-date", column, "yyyy, yyyy-MM, yyyy-MM-dd");
        return default(PartialDate);
    }

    public T Code<T>(string column)
        where T : struct, Enum => OptionalCode<T>(column) ?? Missing(column, CanonicalCode<T>.All, default(T));

    public T? OptionalCode<T>(string column)
        where T : struct, Enum
    {
        var text = Cell(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (CanonicalCode<T>.TryParse(text, out var value))
        {
            return value;
        }

        Fail("bad-code", column, CanonicalCode<T>.All);
        return default(T);
    }

    /// <summary>A code that the regulation pack gives; without a pack any code passes, since the missing pack is an error of its own.</summary>
    public string PackCode(string column, IEnumerable<string>? known)
    {
        var code = Text(column);
        if (code.Length > 0 && known is not null && !known.Contains(code))
        {
            Fail("bad-code", column, string.Join(", ", known));
        }

        return code;
    }

    private T Missing<T>(string column, string expected, T value)
    {
        Fail("required", column, expected);
        return value;
    }
}
