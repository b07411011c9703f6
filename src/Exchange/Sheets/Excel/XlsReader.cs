using System.Globalization;
using System.Text;
using CadreOrleans.Exchange.Findings;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>Reads binary workbooks, those of Excel until 2003 and .xlsb, through ExcelDataReader. Fonts are not told there.</summary>
internal static class XlsReader
{
    /// <summary>Cells that the library would go through, blank ones included; it makes a row of the sheet's full width for every number.</summary>
    private const long MostPlaces = 60_000_000;

    static XlsReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Workbook Read(byte[] bytes, string fileName, FileKind kind, SheetBudget budget)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var reader = kind == FileKind.Xls ? ExcelReaderFactory.CreateBinaryReader(stream) : ExcelReaderFactory.CreateOpenXmlReader(stream);
            var sheets = new List<Sheet>();
            do
            {
                sheets.Add(ReadSheet(reader, budget));
            }
            while (reader.NextResult());
            return new Workbook(fileName, kind, sheets, []);
        }
        catch (InvalidPasswordException)
        {
            throw SheetRefusedException.File("file-encrypted");
        }
    }

    private static Sheet ReadSheet(IExcelDataReader reader, SheetBudget budget)
    {
        if ((long)reader.RowCount * reader.FieldCount > MostPlaces)
        {
            throw SheetRefusedException.Sheet("sheet-too-many-rows", reader.Name, default, budget.Limits.Rows.ToString(CultureInfo.InvariantCulture));
        }

        var rows = new List<SheetRow>();
        var formats = new Dictionary<string, CellFormat>(StringComparer.Ordinal);
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new List<SheetCell>();
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var cell = Cell(reader, column, formats);
                if (cell.Kind != CellKind.Blank)
                {
                    budget.Keep(cell.Text);
                    cells.AddRange(Enumerable.Repeat(SheetCell.Blank, column - cells.Count));
                    cells.Add(cell);
                }
            }

            if (!cells.TrueForAll(cell => cell.IsBlank))
            {
                rows.Add(budget.Keep(reader.Name, new SheetRow(number, cells, reader.RowHeight == 0), rows.Count));
            }
        }

        var hidden = Enumerable.Range(0, reader.FieldCount).Where(column => reader.GetColumnWidth(column) == 0).Select(column => column + 1).ToHashSet();
        var merges = (reader.MergeCells ?? []).Select(range => new Findings.CellRange(range.FromRow + 1, range.FromColumn + 1, range.ToRow + 1, range.ToColumn + 1));
        return new Sheet(reader.Name, rows, [.. merges], reader.VisibleState != "visible", hidden);
    }

    private static SheetCell Cell(IExcelDataReader reader, int column, Dictionary<string, CellFormat> formats)
    {
        var value = reader.GetValue(column);
        var written = reader.GetNumberFormatString(column) ?? "General";
        if (!formats.TryGetValue(written, out var format))
        {
            formats[written] = format = CellFormat.Written(written);
        }

        return value switch
        {
            null => SheetCell.Blank,
            string text => SheetCell.OfText(text),
            bool truth => new SheetCell(CellKind.Boolean, truth ? "TRUE" : "FALSE", truth ? 1 : 0),
            // The library has applied the workbook's own date system, so the serial is one of 1900 here.
            DateTime day => format.Cell(day.ToOADate(), uses1904: false, font: null),
            TimeSpan span => format.Cell(span.TotalDays, uses1904: false, font: null),
            IConvertible number => format.Cell(number.ToDouble(CultureInfo.InvariantCulture), uses1904: false, font: null),
            _ => SheetCell.OfText(value.ToString() ?? string.Empty),
        };
    }
}
