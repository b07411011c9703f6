using System.Text.RegularExpressions;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Terms as titles and headers write them: <c>NHIỆM KỲ 2025 - 2030</c>.</summary>
internal static partial class TermText
{
    /// <summary>The term that a text names, as <c>2025-2030</c>; null when it names none.</summary>
    public static string? Of(string text) => Years().Match(text) is { Success: true } years ? $"{years.Groups[1].Value}-{years.Groups[2].Value}" : null;

    [GeneratedRegex(@"\b(20\d\d)\s*[-–/]\s*(20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
