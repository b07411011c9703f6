namespace CadreOrleans.Exchange.Sheets.Texts;

/// <summary>A stretch of a text file: whole lines.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Characters, with the last line end.</param>
/// <param name="Quoted">Whether quotation marks enclose cells there; else they are characters like any other.</param>
/// <param name="Broken">Whether it is one line whose quotation never closes.</param>
internal readonly record struct TextSpan(int Start, int Length, bool Quoted, bool Broken);

/// <summary>
/// Finds the lines in which quotation marks do not enclose cells. A mark that never closes would swallow all rows after it: its line is told
/// apart, and the rows after it stay rows.
/// </summary>
internal static class QuoteCheck
{
    public static List<TextSpan> Spans(string text, char separator)
    {
        var spans = new List<TextSpan>();
        var done = 0;
        for (var quote = text.IndexOf('"', StringComparison.Ordinal); quote >= 0; quote = quote < text.Length ? text.IndexOf('"', quote) : -1)
        {
            var line = LineStart(text, quote, done);
            var (end, quoted, loose, broken) = Record(text, line, separator);
            if (broken || (loose && !quoted))
            {
                end = broken ? LineEnd(text, line) : end;
                Add(spans, done, line, quoted: true, broken: false);
                Add(spans, line, end, quoted: false, broken);
                done = end;
            }

            quote = end;
        }

        Add(spans, done, text.Length, quoted: true, broken: false);
        return spans;
    }

    private static void Add(List<TextSpan> spans, int start, int end, bool quoted, bool broken)
    {
        if (end > start)
        {
            spans.Add(new TextSpan(start, end - start, quoted, broken));
        }
    }

    /// <summary>Goes through one row: where it ends, whether it has quoted cells, whether marks stand within cells, whether its quoting is broken.</summary>
    private static (int End, bool Quoted, bool Loose, bool Broken) Record(string text, int start, char separator)
    {
        bool quoted = false, loose = false;
        var i = start;
        while (i < text.Length)
        {
            if (text[i] == '"')
            {
                quoted = true;
                i = Close(text, i + 1) + 1;
                if (i == 0 || (i < text.Length && text[i] != separator && text[i] is not ('\r' or '\n')))
                {
                    return (0, quoted, loose, true);
                }
            }
            else
            {
                while (i < text.Length && text[i] != separator && text[i] is not ('\r' or '\n'))
                {
                    loose |= text[i++] == '"';
                }
            }

            if (i >= text.Length || text[i] != separator)
            {
                break;
            }

            i++;
        }

        return (LineEnd(text, i), quoted, loose, quoted && loose);
    }

    /// <summary>The mark that closes a quotation; -1 when none does. Two marks are one that belongs to the cell.</summary>
    private static int Close(string text, int from)
    {
        for (var i = from; i < text.Length && (i = text.IndexOf('"', i)) >= 0; i += 2)
        {
            if (i + 1 >= text.Length || text[i + 1] != '"')
            {
                return i;
            }
        }

        return -1;
    }

    private static int LineStart(string text, int at, int floor)
    {
        var before = at > floor ? text.AsSpan(floor, at - floor).LastIndexOfAny('\r', '\n') : -1;
        return before < 0 ? floor : floor + before + 1;
    }

    /// <summary>The character after the end of the line that goes on at <paramref name="at"/>.</summary>
    private static int LineEnd(string text, int at)
    {
        var rest = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (rest < 0)
        {
            return text.Length;
        }

        var end = at + rest;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
