using System.Globalization;

namespace CadreOrleans.Exchange.Exports.Excel;

/// <summary>Names that Excel accepts for sheets: at most 31 characters, none of <c>[ ] : * ? / \</c>, no apostrophe at an end, no two alike, not "History".</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = @"[]:*?/\";

    /// <summary>Names for sheets, in order, as near to what is asked as Excel allows.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> asked)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "History" };
        var names = new List<string>();
        foreach (var wish in asked)
        {
            var plain = string.Concat(wish.Where(c => !char.IsControl(c)).Select(c => Forbidden.Contains(c, StringComparison.Ordinal) ? '-' : c)).Trim().Trim('\'');
            plain = plain.Length == 0 ? "Sheet" : plain;
            var name = Cut(plain, Longest);
            for (var number = 2; !taken.Add(name); number++)
            {
                var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
                name = Cut(plain, Longest - suffix.Length) + suffix;
            }

            names.Add(name);
        }

        return names;
    }

    private static string Cut(string text, int length)
    {
        var kept = Math.Min(text.Length, length);
        return text[..(kept < text.Length && char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)].TrimEnd().TrimEnd('\'');
    }
}
