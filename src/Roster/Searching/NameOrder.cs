using System.Globalization;

namespace CadreOrleans.Roster.Searching;

/// <summary>
/// The order of Vietnamese lists: letters before tones, Đ after D, and people by their given name, which stands last, then by the whole name.
/// </summary>
public static class NameOrder
{
    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi").CompareInfo;

    /// <summary>Compares any two texts.</summary>
    public static IComparer<string?> Texts { get; } =
        Comparer<string?>.Create((one, other) => Vietnamese.Compare(one ?? string.Empty, other ?? string.Empty, CompareOptions.IgnoreCase));

    /// <summary>Compares the names of people.</summary>
    public static IComparer<string?> Names { get; } = Comparer<string?>.Create((one, other) =>
        Texts.Compare(GivenName(one), GivenName(other)) is var given && given != 0 ? given : Texts.Compare(one, other));

    private static string GivenName(string? name) => name is null ? string.Empty : name[(name.LastIndexOf(' ') + 1)..];
}
