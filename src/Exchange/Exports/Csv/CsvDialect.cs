using System.Globalization;

namespace CadreOrleans.Exchange.Exports.Csv;

/// <summary>How a CSV file writes lists, numbers and days.</summary>
/// <param name="Separator">Between the cells of a row.</param>
/// <param name="Numbers">How numbers are written.</param>
/// <param name="DayForm">Form of days.</param>
public sealed record CsvDialect(char Separator, CultureInfo Numbers, string DayForm)
{
    /// <summary>As Excel under the Vietnamese locale reads and writes it: semicolon, decimal comma, day first.</summary>
    public static CsvDialect Vietnamese { get; } = new(';', CultureInfo.GetCultureInfo("vi-VN"), "dd/MM/yyyy");

    /// <summary>As programs read it: comma, decimal point, ISO days.</summary>
    public static CsvDialect Neutral { get; } = new(',', CultureInfo.InvariantCulture, "yyyy-MM-dd");

    /// <summary>One row, ended by CR LF.</summary>
    public string Line(IEnumerable<string> cells) => string.Join(Separator, cells.Select(Field)) + "\r\n";

    private string Field(string text)
    {
        var safe = FormulaText.Guarded(text);
        return safe.AsSpan().IndexOfAny([Separator, '"', '\r', '\n']) >= 0 ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
