using System.Text.Json;
using System.Text.RegularExpressions;

namespace CadreOrleans.Api.Json;

/// <summary>The field that a request left out. The serialiser tells it in its message alone, which names the JSON properties in quotation marks.</summary>
internal static partial class MissingField
{
    /// <summary>Path of the first field left out: <c>position</c>, <c>facts.unit</c>; null when nothing was left out.</summary>
    public static string? Of(JsonException malformed)
    {
        if (LeftOut().Match(malformed.Message) is not { Success: true } found)
        {
            return null;
        }

        var name = found.Groups[1].Value;
        return malformed.Path is { } path && path.StartsWith("$.", StringComparison.Ordinal) ? $"{path[2..]}.{name}" : name;
    }

    [GeneratedRegex("missing required properties[^']*'([^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();
}
