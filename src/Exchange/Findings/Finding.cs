using System.Globalization;

namespace CadreOrleans.Exchange.Findings;

/// <summary>One thing in a file that a planner should know: where it stands, what is written there, what would be right, what can be done.</summary>
/// <param name="Severity">What it asks of the planner.</param>
/// <param name="Code">Stable code of its kind, in lower-case words joined by hyphens; each code has a text in both languages.</param>
/// <param name="Sheet">Name of the sheet; empty when the file is meant.</param>
/// <param name="Place">The cells; <c>default</c> when the sheet or file is meant.</param>
/// <param name="Value">The value as written; null when there is none.</param>
/// <param name="Right">What would be right, in the language of the files: a date, a number, a spelling; null when that is not known.</param>
/// <param name="Details">Further values of the text, from <c>{2}</c> on.</param>
/// <param name="Fixes">What is offered, the likeliest first.</param>
public sealed record Finding(
    FindingSeverity Severity,
    string Code,
    string Sheet,
    CellRange Place,
    string? Value = null,
    string? Right = null,
    IReadOnlyList<string>? Details = null,
    IReadOnlyList<FindingFix>? Fixes = null)
{
    /// <summary>Where it stands, as a spreadsheet writes it: <c>Sheet1!C19:D19</c>.</summary>
    public string Where => Place.ToString() is { Length: > 0 } cells ? (Sheet.Length > 0 ? $"{Sheet}!{cells}" : cells) : Sheet;

    /// <summary>One sentence for a reader, in English or Vietnamese, without the place.</summary>
    /// <param name="culture">The reader's culture; any but Vietnamese gives English.</param>
    public string Describe(CultureInfo culture)
    {
        object[] values = [Value ?? string.Empty, Right ?? string.Empty, .. Details ?? []];
        return string.Format(CultureInfo.InvariantCulture, FindingTexts.Of(Code, culture), values);
    }
}
