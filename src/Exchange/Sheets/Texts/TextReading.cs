using System.Globalization;
using CadreOrleans.Exchange.Findings;
using nietras.SeparatedValues;

namespace CadreOrleans.Exchange.Sheets.Texts;

/// <summary>Reads a text with separators into one sheet.</summary>
internal static class TextReading
{
    public static Workbook Read(byte[] bytes, string fileName, TextDialect? dialect, SheetBudget budget)
    {
        var (guessed, mark) = TextEncodings.Of(bytes);
        var encoding = dialect is null || mark > 0 ? guessed : TextEncodings.Named(dialect.Encoding);
        var all = encoding.GetString(bytes, mark, bytes.Length - mark);
        var (stated, start) = Separators.Stated(all);
        var text = start == 0 ? all : all[start..];
        var separator = dialect?.Separator ?? stated ?? Separators.Guess(text);
        var findings = new List<Finding>();
        if (all.AsSpan().Count('\ufffd') is > 0 and var damaged)
        {
            findings.Add(new Finding(
                FindingSeverity.Warning, "text-not-decoded", fileName, default, damaged.ToString(CultureInfo.InvariantCulture), TextEncodings.Name(encoding)));
        }

        var rows = Rows(text, separator, fileName, budget, findings);
        if (rows.Count > 0 && rows.TrueForAll(row => row.Cells.Count <= 1))
        {
            findings.Add(new Finding(FindingSeverity.Warning, "text-one-column", fileName, default, separator.ToString()));
        }

        return new Workbook(fileName, FileKind.Text, [new Sheet(fileName, rows, [])], findings, new TextDialect(TextEncodings.Name(encoding), separator));
    }

    private static List<SheetRow> Rows(string text, char separator, string fileName, SheetBudget budget, List<Finding> findings)
    {
        var rows = new List<SheetRow>();
        var number = 0;
        foreach (var span in QuoteCheck.Spans(text, separator))
        {
            if (span.Broken)
            {
                findings.Add(new Finding(FindingSeverity.Error, "text-quote-never-closed", fileName, CellRange.OfRow(number + 1)));
            }

            try
            {
                using var reader = Sep.New(separator)
                    .Reader(options => options with
                    {
                        HasHeader = false,
                        DisableColCountCheck = true,
                        Unescape = span.Quoted,
                        DisableQuotesParsing = !span.Quoted,
                    })
                    .FromText(span.Length == text.Length ? text : text.Substring(span.Start, span.Length));
                foreach (var row in reader)
                {
                    Add(rows, row, ++number, fileName, budget);
                }
            }
            catch (NotSupportedException)
            {
                throw SheetRefusedException.File("text-line-too-long", (16 * SheetLimits.Megabyte).ToString(CultureInfo.InvariantCulture));
            }
        }

        return rows;
    }

    private static void Add(List<SheetRow> rows, SepReader.Row row, int number, string fileName, SheetBudget budget)
    {
        var count = row.ColCount;
        while (count > 0 && row[count - 1].Span.Length == 0)
        {
            count--;
        }

        var cells = new SheetCell[count];
        var seen = false;
        for (var i = 0; i < count; i++)
        {
            var text = budget.Keep(row[i].ToString());
            cells[i] = SheetCell.OfText(text);
            seen = seen || !string.IsNullOrWhiteSpace(text);
        }

        if (seen)
        {
            rows.Add(budget.Keep(fileName, new SheetRow(number, cells, Written: row.ColCount), rows.Count));
        }
    }
}
