using System.Text;
using nietras.SeparatedValues;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>One row of a CSV file: the line in which it begins and its cells.</summary>
internal readonly record struct CsvRow(int Line, string[] Cells);

/// <summary>The rows of a CSV file, the header being the first. Empty lines are skipped.</summary>
internal static class CsvDocument
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the rows of a file.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    /// <exception cref="InvalidDataException">The text has no form of CSV.</exception>
    public static IReadOnlyList<CsvRow> Read(byte[] bytes)
    {
        var text = Utf8.GetString(bytes).TrimStart('\ufeff');
        var rows = new List<CsvRow>();
        if (text.Length == 0)
        {
            return rows;
        }

        using var reader = Sep.New(',').Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(text);
        foreach (var row in reader)
        {
            var cells = new string[row.ColCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = row[i].ToString();
            }

            if (cells.Length > 1 || cells[0].Length > 0)
            {
                rows.Add(new CsvRow(row.LineNumberFrom, cells));
            }
        }

        return rows;
    }
}
