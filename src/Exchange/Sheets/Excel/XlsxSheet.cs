using System.Globalization;
using System.Xml;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>Reads one sheet in one pass. Cells that only have a format, and rows of such cells, take no memory.</summary>
internal sealed class XlsxSheet(string name, bool hidden, bool uses1904, XlsxContext context)
{
    private const int MostMerges = 100_000;

    private readonly List<SheetRow> rows = [];
    private readonly List<CellRange> merges = [];
    private readonly HashSet<int> hiddenColumns = [];
    private readonly List<SheetCell> cells = [];
    private int row;
    private int column;
    private int unknownResults;
    private int firstUnknownRow;

    public Sheet Read(XmlReader reader, List<Finding> findings)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "col" when Flag(reader, "hidden"):
                    HideColumns(reader);
                    break;
                case "row":
                    ReadRow(reader);
                    break;
                case "mergeCell" when merges.Count < MostMerges && CellReference.TryRange(reader.GetAttribute("ref"), out var range):
                    merges.Add(range);
                    break;
            }
        }

        if (unknownResults > 0)
        {
            findings.Add(new Finding(
                FindingSeverity.Warning, "formula-not-computed", name, CellRange.OfRow(firstUnknownRow), unknownResults.ToString(CultureInfo.InvariantCulture)));
        }

        return new Sheet(name, rows, merges, hidden, hiddenColumns, uses1904);
    }

    private void HideColumns(XmlReader reader)
    {
        _ = int.TryParse(reader.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first);
        _ = int.TryParse(reader.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last);
        for (var hide = Math.Max(first, 1); hide <= Math.Min(last, context.Budget.Limits.Columns); hide++)
        {
            hiddenColumns.Add(hide);
        }
    }

    private void ReadRow(XmlReader reader)
    {
        row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
        var isHidden = Flag(reader, "hidden");
        column = 0;
        cells.Clear();
        if (!reader.IsEmptyElement)
        {
            var end = reader.Depth;
            while (reader.Read() && reader.Depth > end)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
                {
                    ReadCell(reader);
                }
            }
        }

        if (cells.TrueForAll(cell => cell.IsBlank))
        {
            return;
        }

        rows.Add(context.Budget.Keep(name, new SheetRow(row, [.. cells], isHidden), rows.Count));
    }

    private void ReadCell(XmlReader reader)
    {
        column = CellReference.TryCell(reader.GetAttribute("r"), out _, out var written) ? written : column + 1;
        var type = reader.GetAttribute("t");
        var (format, font) = context.Styles[int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0];
        string? value = null;
        XlsxText? inline = null;
        var formula = false;
        if (!reader.IsEmptyElement)
        {
            var end = reader.Depth;
            while (reader.Read() && reader.Depth > end)
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when reader.LocalName == "is":
                        inline = XlsxText.Read(reader, context.Budget);
                        break;
                    case XmlNodeType.Element when reader.LocalName == "v" && !reader.IsEmptyElement:
                        value = ReadValue(reader);
                        break;
                    case XmlNodeType.Element when reader.LocalName == "f":
                        formula = true;
                        break;
                }
            }
        }

        if (formula && string.IsNullOrEmpty(value) && type != "str" && unknownResults++ == 0)
        {
            firstUnknownRow = row;
        }

        var cell = inline is { } text ? Text(text.Text, text.Font ?? font) : Cell(type, value, format, font);
        if (cell.Kind != CellKind.Blank)
        {
            Place(cell);
        }
    }

    private static string ReadValue(XmlReader reader)
    {
        var value = string.Empty;
        var end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
        {
            value = reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? value + reader.Value : value;
        }

        return value;
    }

    private SheetCell Cell(string? type, string? value, CellFormat format, string? font)
    {
        if (string.IsNullOrEmpty(value))
        {
            return SheetCell.Blank;
        }

        switch (type)
        {
            case "s":
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < context.Shared.Count
                    ? Text(context.Shared[index].Text, context.Shared[index].Font ?? font)
                    : SheetCell.Blank;
            case "b":
                return new SheetCell(CellKind.Boolean, value == "1" ? "TRUE" : "FALSE", value == "1" ? 1 : 0, Font: font);
            case "e":
                return new SheetCell(CellKind.Error, context.Budget.Keep(value), Font: font);
            case "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                return new SheetCell(CellKind.Date, context.Budget.Keep(value), 0, DateOnly.FromDateTime(day), format.Code, font);
            case null or "n" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number):
                var shown = format.Cell(number, uses1904, font);
                context.Budget.Keep(shown.Text);
                return shown;
            default:
                return Text(context.Budget.Keep(XlsxText.Unescape(value)), font);
        }
    }

    private static SheetCell Text(string text, string? font) => text.Length == 0 ? SheetCell.Blank : new SheetCell(CellKind.Text, text, Font: font);

    private void Place(SheetCell cell)
    {
        if (column > context.Budget.Limits.Columns && !cell.IsBlank)
        {
            context.Budget.RefuseColumn(name, row, column);
        }

        while (cells.Count < column - 1 && column <= context.Budget.Limits.Columns)
        {
            cells.Add(SheetCell.Blank);
        }

        if (cells.Count == column - 1)
        {
            cells.Add(cell);
        }
    }

    private static bool Flag(XmlReader reader, string attribute) => reader.GetAttribute(attribute) is "1" or "true";
}
