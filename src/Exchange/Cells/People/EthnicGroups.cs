using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Data;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.People;

/// <summary>
/// The 54 ethnic groups of the state's list (QĐ 121-TCTK/PPCĐ, 2/3/1979) with other spellings and names in use. A letter that stands for two groups (T: Tày, Thái)
/// is asked about.
/// </summary>
public static partial class EthnicGroups
{
    private static readonly string[][] Table = [.. EmbeddedTable.Read("ethnic-groups.csv")];
    private static readonly FrozenDictionary<string, string> ByKey = Table
        .SelectMany(row => row[1].Split('|').Prepend(row[0]).Select(spelling => (Key: Key(spelling), Name: row[0])))
        .DistinctBy(entry => entry.Key)
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Name, StringComparer.Ordinal);

    /// <summary>The names of the state's list, in its order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Select(row => row[0])];

    /// <summary>The group that a cell names, in the spelling of the list; a name that is not on the list stays as written, with a warning.</summary>
    public static CellReading<string?> Read(string text)
    {
        var written = CellText.Clean(text);
        var key = Key(Prefix().Replace(written, string.Empty));
        return written.Length == 0 ? CellReading.Of<string?>(null)
            : key == "t" ? CellReading.Of<string?>(null, Doubt.Question("ethnicity-ambiguous", "Tày", "Thái"))
            : !ByKey.TryGetValue(key, out var name) ? CellReading.Of<string?>(written, Doubt.Warning("ethnicity-unknown", Nearest.Of(written, Names, word => word)))
            : MatchingKey.Of(name) == MatchingKey.Of(written) ? CellReading.Of<string?>(name)
            : CellReading.Of<string?>(name, Doubt.Notice("ethnicity-read-as", name));
    }

    private static string Key(string spelling) => Joints().Replace(MatchingKey.Of(spelling), string.Empty);

    [GeneratedRegex(@"^(?:dân tộc|dt)[.: ]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex("[ '\u2019\\-()]")]
    private static partial Regex Joints();
}
