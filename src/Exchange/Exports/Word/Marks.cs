using System.Text.RegularExpressions;

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>
/// The marks of templates: <c>{{field}}</c> for a text; <c>{{#list}}</c> and <c>{{/list}}</c>, each alone in a paragraph, around what repeats;
/// <c>{{list.field}}</c> in a row of a table, which then repeats.
/// </summary>
internal static partial class Marks
{
    /// <summary>All marks of a text: name, and for a row its list.</summary>
    public static IEnumerable<(string Name, int Start, int Length)> In(string text) =>
        Field().Matches(text).Select(match => (match.Groups[1].Value, match.Index, match.Length));

    /// <summary>The list that a paragraph opens; null when it opens none.</summary>
    public static string? Opened(string text) => Opening().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Whether a paragraph closes a list.</summary>
    public static bool Closes(string text, string list) => text.Trim() == "{{/" + list + "}}";

    [GeneratedRegex(@"\{\{\s*([A-Za-z][A-Za-z0-9.-]*)\s*\}\}")]
    private static partial Regex Field();

    [GeneratedRegex(@"^\s*\{\{#([A-Za-z][A-Za-z0-9-]*)\}\}\s*$")]
    private static partial Regex Opening();
}
