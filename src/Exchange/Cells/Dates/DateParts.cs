using System.Globalization;
using System.Text.RegularExpressions;
using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>A text of a date taken apart: its numbers as they stand, words turned into numbers.</summary>
/// <param name="Numbers">One to three parts; those not known are empty.</param>
/// <param name="NamesMonth">Whether the month is an English name, as a spreadsheet makes of 5/1978.</param>
/// <param name="OnlySpaces">Whether nothing but spaces stands between the numbers.</param>
/// <param name="Unreadable">Whether a part is a question mark.</param>
internal sealed partial record DateParts(IReadOnlyList<string> Numbers, bool NamesMonth, bool OnlySpaces, bool Unreadable)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Takes a text apart; null when it has other words or more parts than a date.</summary>
    public static DateParts? Of(string text)
    {
        var folded = Midnight().Replace(Folding.Fold(text).Replace('\u2013', '-').Replace('\u2014', '-').Trim(' ', '\''), string.Empty);
        folded = Words().Replace(MonthWord().Replace(folded, "/"), string.Empty);
        folded = Spaces().Replace(folded.Trim(' ', '/', ','), string.Empty);
        var named = MonthName().IsMatch(folded);
        folded = MonthName().Replace(folded, match => (Array.IndexOf(Months, match.Groups[1].Value) + 1).ToString(CultureInfo.InvariantCulture));
        var onlySpaces = folded.Contains(' ', StringComparison.Ordinal) && !named;
        var separator = Array.Find(['/', '.', '-', ' '], c => folded.Trim('-', '.').Contains(c, StringComparison.Ordinal));
        var parts = (separator == '\0' ? [folded] : folded.Replace(named ? ' ' : '\0', separator).Split(separator))
            .Select(part => part.Trim().TrimEnd('.')).ToArray();
        return parts.Length <= 3 && parts[^1].Length > 0 && Array.TrueForAll(parts, part => Part().IsMatch(part))
            ? new DateParts([.. parts.Select(part => Unknown().IsMatch(part) ? string.Empty : part)], named, onlySpaces, Array.Exists(parts, part => part.Contains('?', StringComparison.Ordinal)))
            : null;
    }

    [GeneratedRegex(@"[ t]?\b0?0:00(:00)?(\.0+)?( ?am)?$|[ t]12:00(:00)? ?am$|t00:00.*$")]
    private static partial Regex Midnight();

    [GeneratedRegex(@" ?\b(thang|thg|nam|t(?=\d))\b? ?")]
    private static partial Regex MonthWord();

    [GeneratedRegex(@"\b(sinh|ngay|sn|ns|mung)\b[.: ]*")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=[/.\-]) +| +(?=[/.\-])")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b")]
    private static partial Regex MonthName();

    [GeneratedRegex(@"^([0-9oil]{1,8}|[?.x_*\u2026-]*)$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(0+|[?.x_*\u2026-]*)$")]
    private static partial Regex Unknown();
}
