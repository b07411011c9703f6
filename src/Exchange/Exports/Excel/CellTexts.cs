using System.Globalization;
using System.Xml;

namespace CadreOrleans.Exchange.Exports.Excel;

/// <summary>Texts as a cell can hold them, and places as Excel names them.</summary>
internal static class CellTexts
{
    /// <summary>Most characters of a cell.</summary>
    public const int Longest = 32_767;

    private const int Letters = 26;

    /// <summary>The text without what XML cannot carry, cut to what a cell holds; a cut is shown.</summary>
    public static string Clean(string text)
    {
        var clean = text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where((c, place) => XmlConvert.IsXmlChar(c) || IsPair(text, place)));
        clean = clean.Normalize();
        if (clean.Length <= Longest)
        {
            return clean;
        }

        var kept = Longest - 1;
        return clean[..(char.IsHighSurrogate(clean[kept - 1]) ? kept - 1 : kept)] + "…";
    }

    /// <summary>The name of a column, from 0: A, B, ... AA.</summary>
    public static string Column(int column)
    {
        var name = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }

    /// <summary>The name of a cell; column and row from 0.</summary>
    public static string Place(int column, int row) => Column(column) + (row + 1).ToString(CultureInfo.InvariantCulture);

    private static bool IsPair(string text, int place) =>
        (place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1])) || (place > 0 && char.IsSurrogatePair(text[place - 1], text[place]));
}
