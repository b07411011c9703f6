using System.Text;
using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>The form in which headers and standing phrases are compared: no diacritics, no case, no punctuation, single spaces.</summary>
internal static class HeaderWords
{
    public static string Of(string text)
    {
        var folded = Folding.Fold(text);
        var words = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>A header as it is shown: trimmed, line breaks and hard spaces as one space.</summary>
    public static string Shown(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
