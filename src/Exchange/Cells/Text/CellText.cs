using System.Globalization;
using System.Text;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>The text of a cell as a reader sees it.</summary>
public static class CellText
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>
    /// Composed (NFC), every kind of space and line break as one space, nothing invisible, no spaces at the ends. Only for text whose encoding is settled:
    /// in TCVN3 the soft hyphen is the letter ư. Joiners stay, since pictures are made with them.
    /// </summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var space = false;
        var whole = WellFormed(text);
        foreach (var c in whole.IsNormalized(NormalizationForm.FormC) ? whole : whole.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(c) || (char.IsControl(c) && c != SoftHyphen))
            {
                space = clean.Length > 0;
            }
            else if (c == ZeroWidthJoiner || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                if (space)
                {
                    clean.Append(' ');
                    space = false;
                }

                clean.Append(c);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    // Most cells of most files are clean, and a file has hundreds of thousands of them.
    private static bool IsClean(string text)
    {
        var before = ' ';
        var latin = true;
        foreach (var c in text)
        {
            // Latin letters in one code point are composed, and only the soft hyphen among them is invisible.
            var isLatin = c is > '\u00A0' and <= '\u024F' and not SoftHyphen or >= '\u1E00' and <= '\u1EFF';
            latin &= isLatin || c < '\u007F';
            if (c == ' ' ? before == ' ' : !isLatin && (c < ' ' || c is >= '\u007F' and <= '\u00A0' || (c > '\u00A0' && IsUnusual(c))))
            {
                return false;
            }

            before = c;
        }

        return (text.Length == 0 || before != ' ') && (latin || text.IsNormalized(NormalizationForm.FormC));
    }

    private static bool IsUnusual(char c) => char.IsSurrogate(c) || char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>The text with the replacement character for halves of characters, which old workbooks can hold and no text may.</summary>
    internal static string WellFormed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes());
}
