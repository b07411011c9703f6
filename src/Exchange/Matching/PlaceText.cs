using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Matching;

/// <summary>One part of a place: its kind and its bare name.</summary>
/// <param name="Kind">Kind in full (xã, thị trấn, huyện, tỉnh), for matching; null when none is written.</param>
/// <param name="Name">Bare name, for matching.</param>
public sealed record PlacePart(string? Kind, string Name);

/// <summary>A place as written: the smallest part first, each with its kind where one is written.</summary>
/// <param name="Written">As written; a home is kept so, whatever was matched.</param>
/// <param name="Parts">Its parts.</param>
public sealed partial record PlaceText(string Written, IReadOnlyList<PlacePart> Parts)
{
    private static readonly (string Short, string Kind)[] Kinds =
    [
        ("thị trấn", "thị trấn"), ("thị xã", "thị xã"), ("thành phố", "thành phố"), ("phường", "phường"), ("quận", "quận"), ("huyện", "huyện"), ("tỉnh", "tỉnh"), ("xã", "xã"),
        ("tt", "thị trấn"), ("tx", "thị xã"), ("tp", "thành phố"), ("p", "phường"), ("q", "quận"), ("h", "huyện"), ("t", "tỉnh"), ("x", "xã"),
    ];

    /// <summary>Reads a place: parts between commas or hyphens, <c>TT</c>, <c>H.</c> and the like for kinds.</summary>
    public static PlaceText Of(string text)
    {
        var written = CellText.Clean(text);
        return new PlaceText(written, [.. Between().Split(written).Where(part => part.Length > 0).Select(Part)]);
    }

    /// <summary>One part, its kind taken off.</summary>
    public static PlacePart Part(string text)
    {
        var clean = CellText.Clean(text);
        foreach (var (spelling, kind) in Kinds)
        {
            var isWord = spelling.Length > 2;
            if (clean.StartsWith(spelling, StringComparison.OrdinalIgnoreCase) && clean.Length > spelling.Length + 1
                && (clean[spelling.Length] == '.' || (clean[spelling.Length] == ' ' && (isWord || spelling == "xã" || (char.IsUpper(clean[0]) && spelling.Length == 2)))))
            {
                return new PlacePart(MatchingKey.Of(kind), MatchingKey.Of(clean[(spelling.Length + 1)..]));
            }
        }

        return new PlacePart(null, MatchingKey.Of(clean));
    }

    /// <summary>Whether two places are the same as far as both are written; null when one is blank.</summary>
    public static bool? Agree(PlaceText one, PlaceText other)
    {
        if (one.Parts.Count == 0 || other.Parts.Count == 0)
        {
            return null;
        }

        return one.Parts.Zip(other.Parts).All(pair => Agree(pair.First, pair.Second));
    }

    private static bool Agree(PlacePart one, PlacePart other) =>
        (one.Kind is null || other.Kind is null || one.Kind == other.Kind) && (one.Name == other.Name || Initials(one.Name, other.Name) || Initials(other.Name, one.Name));

    // HB for Hòa Bình.
    private static bool Initials(string name, string initials) =>
        initials.Length >= 2 && !initials.Contains(' ', StringComparison.Ordinal) && string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[..1])) == initials;

    [GeneratedRegex(@"\s*[,;]\s*|\s+[-\u2013]\s+|(?<=\p{Ll})-(?=\p{Lu})")]
    private static partial Regex Between();
}
