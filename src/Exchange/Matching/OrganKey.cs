using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Data;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Matching;

/// <summary>
/// The name of an organ or post as it is compared: abbreviations in full words, signs and "và" between words left out, and the words "Việt Nam" of the front and
/// the associations, which most writers leave out.
/// </summary>
public static partial class OrganKey
{
    private static readonly FrozenDictionary<string, string> Full = EmbeddedTable.Read("organ-abbreviations.csv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The key.</summary>
    public static string Of(string name)
    {
        var spelled = Abbreviation().Replace(CellText.Clean(name), match => Spelled(match.Value));
        var words = Signs().Replace(spelled, " ");
        return MatchingKey.Of(Country().Replace(words, " "));
    }

    // TN&MT is one abbreviation, HĐND&UBND are two.
    private static string Spelled(string letters) =>
        Full.TryGetValue(letters, out var words) ? words : string.Join(' ', letters.Split('&', '-').Select(part => Full.GetValueOrDefault(part, part)));

    [GeneratedRegex(@"(?<![\p{L}&])\p{Lu}{2,}(?:[&-]\p{Lu}{2,})*(?![\p{L}&])")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[-\u2013,.;:()/&]+")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\b(?:Việt Nam|và)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}
