using System.Text.RegularExpressions;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>Texts that the file they come from has cut off.</summary>
public static partial class CutTexts
{
    private const int ShortestCut = 8;
    private const int FewestCut = 3;

    /// <summary>Whether a text ends within a word: its last word can be no syllable, and is no abbreviation; or within the words for "studying".</summary>
    /// <param name="text">As the file has it.</param>
    public static bool LooksCut(string text)
    {
        var last = LastWord().Match(CellText.Clean(text)).Value;
        return last.Length > 0 && ((!last.Any(char.IsUpper) && !Syllable.IsOne(last)) || Studying().IsMatch(CellText.Clean(text)));
    }

    /// <summary>
    /// The length at which the source has cut a column: the greatest length, when several different texts have exactly it and one of them ends within a
    /// word or after a space. Null when it has not.
    /// </summary>
    /// <param name="texts">The texts as the file has them, spaces at their ends included.</param>
    public static int? LengthOf(IEnumerable<string> texts)
    {
        var all = texts.Where(text => text.Length > 0).ToArray();
        var length = all.Length == 0 ? 0 : all.Max(text => text.Length);
        var longest = all.Where(text => text.Length == length).Distinct(StringComparer.Ordinal).ToArray();
        var signs = longest.Any(text => char.IsWhiteSpace(text[^1]) || LooksCut(text));
        return length >= ShortestCut && longest.Length >= FewestCut && signs ? length : null;
    }

    [GeneratedRegex(@"(?<=^|[ ,;(\-/])[\p{L}\p{M}]+$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\bđang(?: h| họ)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Studying();
}
