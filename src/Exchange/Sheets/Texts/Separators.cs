namespace CadreOrleans.Exchange.Sheets.Texts;

/// <summary>Finds the separator of a text file: the one that cuts most rows into the same number of cells.</summary>
internal static class Separators
{
    private const int Sample = 64 * 1024;
    private const string Known = ";,\t|";

    /// <summary>The separator that a first line <c>sep=;</c> states, and where the text goes on; none and 0 when it states none.</summary>
    public static (char? Separator, int Start) Stated(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, 16)).IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        var plain = line.Trim('"');
        if (plain.Length != 5 || !plain.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return (null, 0);
        }

        var next = end < 0 ? text.Length : end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        return (plain[4], next);
    }

    /// <summary>The likeliest separator; a comma when none cuts anything.</summary>
    public static char Guess(string text)
    {
        var best = ',';
        var most = 0;
        foreach (var separator in Known)
        {
            if (Agreement(text.AsSpan(0, Math.Min(text.Length, Sample)), separator) is var agreement && agreement > most)
            {
                (best, most) = (separator, agreement);
            }
        }

        return best;
    }

    /// <summary>Separators in rows that have the commonest number of them.</summary>
    private static int Agreement(ReadOnlySpan<char> text, char separator)
    {
        var rows = new Dictionary<int, int>();
        int separators = 0;
        var quoted = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                separators++;
            }
            else if ((c is '\r' or '\n' && !quoted) || i == text.Length)
            {
                rows[separators] = rows.GetValueOrDefault(separators) + 1;
                separators = 0;
            }
        }

        return rows.Max(row => row.Key * row.Value);
    }
}
