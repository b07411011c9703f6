using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Data;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Matching;

/// <summary>
/// The name of an organ or post as it is compared: abbreviations in full words, signs between words left out, and the words "Việt Nam" of the front and the
/// associations, which most writers leave out.
/// </summary>
public static partial class OrganKey
{
    private static readonly FrozenDictionary<string, string> Full = EmbeddedTable.Read("organ-abbreviations.csv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The key.</summary>
    public static string Of(string name)
    {
        var spelled = Abbreviation().Replace(CellText.Clean(name), match => Full.GetValueOrDefault(match.Value, match.Value));
        var words = Signs().Replace(spelled.Replace("&", " và ", StringComparison.Ordinal), " ");
        return MatchingKey.Of(Country().Replace(words, " "));
    }

    [GeneratedRegex(@"(?<![\p{L}&])\p{Lu}{2,}(?:[&-]\p{Lu}{2,})*(?![\p{L}&])")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"[-\u2013,.;:()/]+")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\bViệt Nam\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}
