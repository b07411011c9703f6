namespace CadreOrleans.Exchange.Layouts;

/// <summary>One way in which a header is written.</summary>
internal sealed class HeaderPattern
{
    private readonly string leaf;
    private readonly string? above;

    public HeaderPattern(string text)
    {
        var parts = text.Split('>', StringSplitOptions.TrimEntries);
        leaf = parts[^1];
        above = parts.Length > 1 ? parts[0] : null;
        Weight = text.Count(char.IsLetterOrDigit) + (above is null ? 0 : 100) + (text.Contains('*', StringComparison.Ordinal) ? 0 : 50);
    }

    /// <summary>The more a pattern says, the earlier it is tried.</summary>
    public int Weight { get; }

    /// <summary>Whether a header fits: its last step, and if the pattern names one, a step above it.</summary>
    public bool Fits(IReadOnlyList<string> path) =>
        Fits(leaf, path[^1]) && (above is null || path.Take(path.Count - 1).Any(step => Fits(above, step)));

    public bool FitsLeaf(string text) => above is not null && leaf != "*" && Fits(leaf, text);

    private static bool Fits(string pattern, string text) => (pattern.StartsWith('*'), pattern.EndsWith('*')) switch
    {
        _ when pattern == "*" => true,
        (true, _) => text.EndsWith(pattern[1..], StringComparison.Ordinal),
        (_, true) => text.StartsWith(pattern[..^1].TrimEnd(), StringComparison.Ordinal) && (text.Length == pattern.TrimEnd('*', ' ').Length || text[pattern.TrimEnd('*', ' ').Length] == ' '),
        _ => text == pattern,
    };
}
