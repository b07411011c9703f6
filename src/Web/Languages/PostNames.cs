namespace CadreOrleans.Web.Languages;

/// <summary>How a post and its unit are written together.</summary>
internal static class PostNames
{
    /// <summary>The unit as it stands beside the post; empty when the post's name says it already ("Trưởng phòng Nội vụ" needs no "Phòng Nội vụ").</summary>
    public static string Where(string post, string? unit) =>
        unit is null || post.Contains(Telling(unit), StringComparison.OrdinalIgnoreCase) ? string.Empty : unit;

    /// <summary>The post with its unit in brackets, unless its name says the unit already.</summary>
    public static string Full(string post, string unit) => Where(post, unit) is { Length: > 0 } where ? $"{post} ({where})" : post;

    /// <summary>What tells the unit from others of its kind: the name without its first word.</summary>
    private static string Telling(string unit) => unit.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? unit[(space + 1)..] : unit;
}
