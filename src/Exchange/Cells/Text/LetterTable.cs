using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CadreOrleans.Exchange.Cells.Data;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>The letters of one encoding: how each is stored, as it looks when its bytes are read as windows-1252.</summary>
public sealed class LetterTable
{
    private readonly FrozenDictionary<string, char> letters;

    private LetterTable(string resource)
    {
        Stored = EmbeddedTable.Read(resource).Select(row => KeyValuePair.Create(Parse(row[0])[0], Parse(row[1]))).ToFrozenDictionary();
        var all = Stored.ToDictionary(entry => entry.Value, entry => entry.Key);
        foreach (var (letter, stored) in Stored.Where(entry => entry.Value.Length == 2 && char.IsUpper(entry.Key)))
        {
            // Typists write a capital with the mark of the small letter; the fonts show it all the same.
            all.TryAdd(string.Concat(stored[..1], stored[1..].ToLowerInvariant()), letter);
        }

        letters = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>TCVN3 (ABC). It has no capitals with tone marks: these are stored as small letters.</summary>
    public static LetterTable Tcvn3 { get; } = new("tcvn3.csv");

    /// <summary>VNI for Windows.</summary>
    public static LetterTable Vni { get; } = new("vni.csv");

    /// <summary>windows-1258, as far as it differs from windows-1252.</summary>
    public static LetterTable Windows1258 { get; } = new("windows-1258.csv");

    /// <summary>How each letter is stored.</summary>
    public IReadOnlyDictionary<char, string> Stored { get; }

    /// <summary>
    /// The text in Unicode, composed. A spelling of two characters is looked for before one of one: else the two-character letters on ơ and ư
    /// would be torn apart. What the encoding has no letter for stays as it is. Never clean a text before: in TCVN3 ư is the invisible soft hyphen.
    /// </summary>
    public string Decode(string stored)
    {
        var text = new StringBuilder(stored.Length);
        var found = letters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < stored.Length; i++)
        {
            if (i + 1 < stored.Length && found.TryGetValue(stored.AsSpan(i, 2), out var pair))
            {
                text.Append(pair);
                i++;
            }
            else
            {
                text.Append(found.TryGetValue(stored.AsSpan(i, 1), out var single) ? single : stored[i]);
            }
        }

        return CellText.WellFormed(text.ToString()).Normalize(NormalizationForm.FormC);
    }

    /// <summary>The table of an encoding; null for Unicode.</summary>
    public static LetterTable? Of(StoredEncoding encoding) => encoding switch
    {
        StoredEncoding.Tcvn3 => Tcvn3,
        StoredEncoding.Vni => Vni,
        StoredEncoding.Windows1258 => Windows1258,
        _ => null,
    };

    private static string Parse(string codes) =>
        string.Concat(codes.Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
