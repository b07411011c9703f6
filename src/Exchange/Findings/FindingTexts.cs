using System.Globalization;
using System.Resources;

namespace CadreOrleans.Exchange.Findings;

/// <summary>
/// The sentences of findings, by code. <c>{0}</c> is the value as written, <c>{1}</c> what would be right, further numbers are details.
/// What is found in a single cell or column is in <c>CellMessages</c>, everything else in <c>FindingMessages</c>.
/// </summary>
internal static class FindingTexts
{
    private static readonly ResourceManager[] Sources =
    [
        new("CadreOrleans.Exchange.Findings.FindingMessages", typeof(FindingTexts).Assembly),
        new("CadreOrleans.Exchange.Findings.CellMessages", typeof(FindingTexts).Assembly),
    ];

    public static string Of(string code, CultureInfo culture) =>
        Sources.Select(source => source.GetString(code, culture)).FirstOrDefault(text => text is not null)
        ?? throw new InvalidOperationException($"No message is written for the finding '{code}'.");
}
