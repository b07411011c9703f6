using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Tests.Cells;

/// <summary>Everything that the reading of cells, the matching and the hierarchies can say has a sentence in both languages.</summary>
public sealed partial class DoubtTextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    public static TheoryData<string> Codes => [.. Sources().SelectMany(file => File.ReadLines(file))
        .Where(line => line.Contains("Doubt", StringComparison.Ordinal) || line.Contains("Refused", StringComparison.Ordinal) || line.Contains("Asked", StringComparison.Ordinal) || line.Contains("Finding", StringComparison.Ordinal))
        .SelectMany(line => Code().Matches(line)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Describe_WhenAnyCode_HasASentenceInBothLanguages(string code)
    {
        var finding = new Finding(FindingSeverity.Notice, code, "Sheet1", CellRange.OfCell(3, 2), "as written", "right", ["1", "2", "3"]);
        finding.Describe(English).ShouldNotBe(finding.Describe(Vietnamese));
    }

    private static IEnumerable<string> Sources([CallerFilePath] string path = "")
    {
        var exchange = Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "src", "Exchange");
        return new[] { "Cells", "Matching", "Hierarchies" }.Select(folder => Path.Combine(exchange, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories));
    }

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex Code();
}
