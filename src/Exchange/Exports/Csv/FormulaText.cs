using System.Globalization;

namespace CadreOrleans.Exchange.Exports.Csv;

/// <summary>Texts that a spreadsheet would run instead of showing: names and remarks come from many hands.</summary>
public static class FormulaText
{
    /// <summary>Whether a spreadsheet would take the text for a formula; a plain number is none.</summary>
    public static bool Is(string text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>The text as a CSV file may carry it: with an apostrophe before what would run.</summary>
    public static string Guarded(string text) => Is(text) ? "'" + text : text;
}
