namespace CadreOrleans.Web.Languages;

/// <summary>Addresses of pages about one thing; the day shown goes along.</summary>
internal static class Links
{
    /// <summary>An official's file.</summary>
    public static string Official(string workspace, string official, string? asOf) => Dated($"/{workspace}/officials/{official}", asOf);

    /// <summary>Where decisions about an official are recorded.</summary>
    public static string Record(string workspace, string official, string? asOf) => Dated($"/{workspace}/officials/{official}/record", asOf);

    /// <summary>A position.</summary>
    public static string Position(string workspace, string position, string? asOf) => Dated($"/{workspace}/positions/{position}", asOf);

    /// <summary>The plan of a term, by its identifier <c>term/scope</c>.</summary>
    public static string Plan(string workspace, string plan, string? asOf) => Dated($"/{workspace}/plans/{plan}", asOf);

    /// <summary>The chain of moves if an official leaves, or goes to a position, or a position falls vacant.</summary>
    public static string Cascade(string workspace, string? official, string? position, string? asOf)
    {
        var asked = string.Join('&', new[] { Named("official", official), Named("position", position), Named("asOf", asOf) }.OfType<string>());
        return $"/{workspace}/cascade" + (asked.Length == 0 ? string.Empty : "?" + asked);
    }

    /// <summary>The files that can be made of a plan.</summary>
    public static string Exports(string workspace, string plan, string? asOf) =>
        $"/{workspace}/exports?" + string.Join('&', new[] { Named("plan", plan), Named("asOf", asOf) }.OfType<string>());

    private static string? Named(string name, string? value) => value is null ? null : $"{name}={Uri.EscapeDataString(value)}";

    private static string Dated(string address, string? asOf) => asOf is null ? address : $"{address}?asOf={Uri.EscapeDataString(asOf)}";
}
