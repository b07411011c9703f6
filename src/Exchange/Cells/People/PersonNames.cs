using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.People;

/// <summary>The name of a person as a cell has it.</summary>
/// <param name="Written">As written, cleaned of invisible signs.</param>
/// <param name="Name">As written, without form of address; this is what is recorded.</param>
/// <param name="Proposed">As it would be written in a list: without form of address, capitals only where a name has them.</param>
/// <param name="Key">For matching: without address, distinction, capitals and placement of tone marks, with all diacritics.</param>
/// <param name="Address">The form of address or academic title before it, such as <c>Đ/c</c>; null if none.</param>
/// <param name="Distinction">What stands in brackets after it to tell namesakes apart, such as <c>A</c>; null if none.</param>
public sealed record PersonName(string Written, string Name, string Proposed, string Key, string? Address, string? Distinction);

/// <summary>Reads names of persons.</summary>
public static partial class PersonNames
{
    private const int FewestWordsAfterOng = 3;

    /// <summary>The name of a cell; a doubt when it has none, or holds what no name has.</summary>
    public static CellReading<PersonName> Read(string text)
    {
        var written = CellText.Clean(text);
        var rest = written;
        var address = string.Empty;
        while (Address().Match(rest) is { Success: true } found && IsAddress(found.Value, rest[found.Length..]))
        {
            address = $"{address} {found.Value.Trim()}".Trim();
            rest = rest[found.Length..].TrimStart();
        }

        var withBracket = rest;
        string? distinction = null;
        if (Bracket().Match(rest) is { Success: true } bracket)
        {
            distinction = bracket.Groups[1].Value.Trim();
            rest = rest[..bracket.Index].TrimEnd();
        }

        var name = new PersonName(written, withBracket, NameCase(rest), MatchingKey.Of(rest), address.Length > 0 ? address : null, distinction);
        return written.Length == 0 ? CellReading.Of(name, Doubt.Error("name-missing"))
            : rest.Length == 0 || rest.Any(char.IsDigit) ? CellReading.Of(name, Doubt.Warning("name-strange"))
            : CellReading.Of(name);
    }

    // Ông and Bà can be a family name as well: as an address they stand before a whole name.
    private static bool IsAddress(string address, string rest) =>
        address.StartsWith("đ", StringComparison.OrdinalIgnoreCase) || !Kinship().IsMatch(address)
            ? rest.Length > 0
            : address.AsSpan().TrimEnd()[^1] is ':' or '.' || rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsAfterOng;

    private static string NameCase(string name)
    {
        var capitals = !name.Any(char.IsLower);
        var result = new StringBuilder(name.Length);
        var first = true;
        foreach (var c in capitals ? CultureInfo.InvariantCulture.TextInfo.ToLower(name) : name)
        {
            result.Append(first ? char.ToUpperInvariant(c) : c);
            first = c is ' ' or '-' or '\'' or '\u2019' or '.';
        }

        return result.ToString();
    }

    [GeneratedRegex(@"^(?:(?:đ/c|đ\.c|đc|đồng chí|ông|bà)(?:[.: ]+|(?=\p{Lu}))|(?:pgs|gs|ths|th\.s|ts|bs|ks)[. ]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("^(?:ông|bà)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kinship();

    [GeneratedRegex(@"\s*\(([^()]*)\)\s*$")]
    private static partial Regex Bracket();
}
