using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>How much of a date its display format shows: what the writer of the sheet saw, and so all that he can have meant.</summary>
public static class DisplayPrecision
{
    /// <summary>The precision; null when the year is not shown (<c>d-mmm</c>), so that the cell perhaps was no date at all.</summary>
    /// <param name="format">Number format as the file has it: <c>mm/yyyy</c>; null for a format built in, which shows the day.</param>
    public static DatePrecision? Of(string? format)
    {
        if (format is null)
        {
            return DatePrecision.Day;
        }

        var (day, month, year) = (false, false, false);
        var quoted = false;
        var bracketed = false;
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '[' or ']':
                    bracketed = format[i] == '[';
                    break;
                case '\\':
                    i++;
                    break;
                case 'd' or 'D' when !quoted && !bracketed:
                    day = true;
                    break;
                case 'm' or 'M' when !quoted && !bracketed:
                    month = true;
                    break;
                case 'y' or 'Y' or 'e' or 'E' when !quoted && !bracketed:
                    year = true;
                    break;
            }
        }

        return !year ? (day || month ? null : DatePrecision.Day)
            : day ? DatePrecision.Day
            : month ? DatePrecision.Month
            : DatePrecision.Year;
    }
}
