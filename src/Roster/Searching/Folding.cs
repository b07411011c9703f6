using System.Globalization;
using System.Text;

namespace CadreOrleans.Roster.Searching;

/// <summary>
/// Folds a Vietnamese text for searching: without diacritics, Đ as D, lower case, one space between words. The same for NFC and NFD, for old and new
/// placement of tone marks. For matching only; what is shown is always the text as written.
/// </summary>
public static class Folding
{
    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                space = folded.Length > 0;
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            folded.Append(c is 'Đ' or 'đ' or 'Ð' or 'ð' ? 'd' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>
    /// Whether every word of the search occurs in the text, forgiving diacritics. A search that itself has diacritics must agree with the text
    /// in a word only as far as folding goes: whoever types more finds no less.
    /// </summary>
    public static bool Matches(string text, string foldedSearch)
    {
        var folded = Fold(text);
        foreach (var word in foldedSearch.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!folded.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
