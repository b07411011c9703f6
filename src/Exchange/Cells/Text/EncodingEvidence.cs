using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>In which encodings the text of one cell makes sense.</summary>
/// <param name="Possible">The encodings in which it makes the most Vietnamese syllables; all of them for a text without marks.</param>
/// <param name="Neutral">Whether it has no letter beyond ASCII, and so reads the same in each.</param>
/// <param name="Broken">Whether it makes no sense in any, and holds signs that no written word has.</param>
public sealed record EncodingEvidence(IReadOnlyList<StoredEncoding> Possible, bool Neutral, bool Broken)
{
    private const char FirstBeyondOldEncodings = '\u0100';
    private static readonly StoredEncoding[] Old = [StoredEncoding.Tcvn3, StoredEncoding.Vni, StoredEncoding.Windows1258];
    private static readonly EncodingEvidence Plain = new([StoredEncoding.Unicode, .. Old], Neutral: true, Broken: false);
    private static readonly EncodingEvidence SurelyUnicode = Only(StoredEncoding.Unicode);

    /// <summary>The only encoding possible; null when several are, or none matters.</summary>
    public StoredEncoding? Certain => !Neutral && !Broken && Possible.Count == 1 ? Possible[0] : null;

    /// <summary>Judges a cell, by its font where the file names one, else by its text.</summary>
    public static EncodingEvidence Of(SheetCell cell) => OfFont(cell.Font) is { } font && (font != StoredEncoding.Unicode || Of(cell.Text).Possible.Contains(font)) ? Only(font) : Of(cell.Text);

    /// <summary>Judges a text.</summary>
    public static EncodingEvidence Of(string text)
    {
        if (System.Text.Ascii.IsValid(text))
        {
            return Plain;
        }

        // A letter that no old encoding can show settles it; what is wrong with the rest is another question.
        foreach (var c in text)
        {
            if (c >= FirstBeyondOldEncodings && Tones.IsOfWord(c))
            {
                return SurelyUnicode;
            }
        }

        var marked = Words(text).Where(word => !System.Text.Ascii.IsValid(word)).ToArray();
        if (marked.Length == 0)
        {
            return Plain;
        }

        var inUnicode = marked.Count(Syllable.IsOne);
        var scores = Old.Select(encoding => (Encoding: encoding, Syllables: marked.Count(word => Makes(word, encoding)))).ToArray();
        var most = Math.Max(inUnicode, scores.Max(score => score.Syllables));
        var possible = scores.Where(score => score.Syllables == most).Select(score => score.Encoding);
        return most == 0 || most * 2 < marked.Length
            ? new EncodingEvidence([StoredEncoding.Unicode], Neutral: false, marked.Any(word => word.Any(c => !char.IsLetter(c))))
            : new EncodingEvidence(inUnicode == most ? [StoredEncoding.Unicode, .. possible] : [.. possible], Neutral: false, Broken: false);
    }

    /// <summary>The encoding that a font is made for; null when the font is not named. Any font but those of the old encodings shows Unicode.</summary>
    public static StoredEncoding? OfFont(string? font) =>
        string.IsNullOrEmpty(font) ? null
        : font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) ? StoredEncoding.Tcvn3
        : font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? StoredEncoding.Vni
        : StoredEncoding.Unicode;

    /// <summary>Whether a font shows the small letters of TCVN3 as capitals (<c>.VnTimeH</c>).</summary>
    public static bool ShowsCapitals(string? font) =>
        OfFont(font) == StoredEncoding.Tcvn3 && font!.EndsWith('H');

    private static EncodingEvidence Only(StoredEncoding encoding) => new([encoding], Neutral: false, Broken: false);

    private static bool Makes(string word, StoredEncoding encoding)
    {
        var decoded = LetterTable.Of(encoding)!.Decode(word);
        return decoded != word && (Syllable.IsOne(decoded) || IsAbbreviation(decoded));
    }

    // HĐND, ĐH: capitals without tones.
    private static bool IsAbbreviation(string word) => word.Length <= 6 && word.All(c => char.IsAsciiLetterUpper(c) || c is 'Đ' or 'Ô' or 'Ư' or 'Ê');

    // The old encodings store letters as signs (©, §, ¬), so a sign between U+00A1 and U+00FF belongs to the word.
    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (Tones.IsOfWord(text[i]) || text[i] is > '\u00A0' and < '\u0100');
            if (inside)
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
