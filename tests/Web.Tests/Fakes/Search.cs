using System.Globalization;
using System.Text;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Finds as the roster does: without regard to diacritics and case.</summary>
internal static class Search
{
    public static bool Matches(string text, string? search) =>
        string.IsNullOrWhiteSpace(search) || Folded(text).Contains(Folded(search.Trim()), StringComparison.Ordinal);

    private static string Folded(string text) => new(
    [
        .. text.Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => c == 'đ' ? 'd' : c),
    ]);
}
