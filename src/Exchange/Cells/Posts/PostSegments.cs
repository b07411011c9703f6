using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.Posts;

/// <summary>The pieces of a cell of posts. A comma or hyphen within the name of an organ (Phòng Tài chính - Kế hoạch) divides nothing: what follows begins with no title.</summary>
internal static partial class PostSegments
{
    public static IReadOnlyList<string> Of(string text)
    {
        var segments = new List<string>();
        var rest = Toneless(MissingSpace().Replace(CellText.Clean(text), " "));
        var at = 0;
        var joint = string.Empty;
        foreach (var cut in Separator().EnumerateMatches(rest))
        {
            Add(segments, joint, rest[at..cut.Index]);
            joint = rest.Substring(cut.Index, cut.Length);
            at = cut.Index + cut.Length;
        }

        Add(segments, joint, rest[at..]);
        return segments;
    }

    private static void Add(List<string> segments, string joint, string piece)
    {
        var segment = piece.Trim();
        if (segment.Length == 0)
        {
            return;
        }

        var concurrent = Beside().IsMatch(joint);
        if (segments.Count > 0 && !concurrent && !CommitteeTexts.Begins(segment) && !InCharge().IsMatch(segment) && !PostTitles.Begins(Standing().Replace(segment, string.Empty)))
        {
            segments[^1] += joint + segment;
        }
        else
        {
            segments.Add(concurrent ? "kiêm " + segment : segment);
        }
    }

    // The title words are written here with the tone on the first vowel; nothing else of the text changes.
    private static string Toneless(string text) => text.Replace("uỷ", "ủy", StringComparison.Ordinal).Replace("Uỷ", "Ủy", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}{2})|(?<=\b(?:UBND|HĐND|UBMTTQ|UBKT|LHPN|TAND|ĐU))(?=\p{Ll}{2})")]
    private static partial Regex MissingSpace();

    [GeneratedRegex(@"\s*[;,+]\s*|\s+[-\u2013]\s+|(?<=\b(?:P?BT|P?CT|PBTTT))-(?=(?:P?BT|P?CT)\b)|\s*[,;]?\s*\bkiêm(?: nhiệm)?\s+(?!nhiệm)(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("kiêm", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^(?:phó )?(?:trưởng )?phụ trách ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InCharge();

    [GeneratedRegex(@"^(?:nguyên|quyền|Q\.)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standing();
}
