using System.Globalization;
using System.Xml;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>The styles of a workbook, as far as they tell what a cell means: its number format and its font.</summary>
internal sealed class XlsxStyles
{
    private readonly List<(CellFormat Format, string? Font)> styles = [];

    public (CellFormat Format, string? Font) this[int style] => style >= 0 && style < styles.Count ? styles[style] : (CellFormat.General, null);

    public static XlsxStyles Read(XmlReader? reader)
    {
        var result = new XlsxStyles();
        var written = new Dictionary<int, string>();
        var formats = new Dictionary<int, CellFormat>();
        var fonts = new List<string?>();
        var within = string.Empty;
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "fonts" or "cellXfs" or "cellStyleXfs" or "dxfs" or "numFmts" or "fills" or "borders" or "cellStyles":
                    within = reader.LocalName;
                    break;
                case "numFmt" when within == "numFmts" && reader.GetAttribute("formatCode") is { } code:
                    written[Number(reader, "numFmtId")] = code;
                    break;
                case "font" when within == "fonts":
                    fonts.Add(null);
                    break;
                case "name" when within == "fonts" && fonts.Count > 0:
                    fonts[^1] = reader.GetAttribute("val");
                    break;
                case "xf" when within == "cellXfs":
                    var number = Number(reader, "numFmtId");
                    var font = Number(reader, "fontId");
                    if (!formats.TryGetValue(number, out var format))
                    {
                        formats[number] = format = CellFormat.Of(number, written);
                    }

                    result.styles.Add((format, font >= 0 && font < fonts.Count ? fonts[font] : null));
                    break;
            }
        }

        return result;
    }

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
