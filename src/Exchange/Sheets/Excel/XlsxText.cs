using System.Text;
using System.Xml;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>A text of a workbook, perhaps in pieces of several fonts.</summary>
/// <param name="Text">The pieces together.</param>
/// <param name="Font">Font of the first piece that names one; null when the cell's own font holds.</param>
internal readonly record struct XlsxText(string Text, string? Font)
{
    /// <summary>All shared texts of a workbook.</summary>
    public static List<XlsxText> ReadShared(XmlReader? reader, SheetBudget budget)
    {
        var texts = new List<XlsxText>();
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                texts.Add(Read(reader, budget));
            }
        }

        return texts;
    }

    /// <summary>Reads the text within the element on which the reader stands, and stops at its end. Readings (phonetic guides) are no part of it.</summary>
    public static XlsxText Read(XmlReader reader, SheetBudget budget)
    {
        if (reader.IsEmptyElement)
        {
            return new XlsxText(string.Empty, null);
        }

        var end = reader.Depth;
        string? single = null, font = null;
        StringBuilder? several = null;
        var reading = false;
        while (reader.Read() && reader.Depth > end)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh":
                    reading = !reader.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "rPh":
                    reading = false;
                    break;
                case XmlNodeType.Element when reader.LocalName == "rFont":
                    font ??= reader.GetAttribute("val");
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when !reading && reader.Depth > end + 1:
                    if (single is null)
                    {
                        single = reader.Value;
                    }
                    else
                    {
                        (several ??= new StringBuilder(single)).Append(reader.Value);
                    }

                    break;
            }
        }

        return new XlsxText(budget.Keep(Unescape(several?.ToString() ?? single ?? string.Empty)), font);
    }

    /// <summary>Characters that XML cannot hold are written <c>_x000D_</c>.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
