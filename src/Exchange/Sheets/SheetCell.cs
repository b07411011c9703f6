namespace CadreOrleans.Exchange.Sheets;

/// <summary>One cell as the file holds it: nothing is trimmed, decoded or judged.</summary>
/// <param name="Kind">What the file says that it holds.</param>
/// <param name="Text">What a reader of the sheet sees, in the cell's own format: <c>08/1976</c>, <c>00012</c>. Empty when the cell is blank.</param>
/// <param name="Number">The number behind a number or date, as stored (a date as its serial in the workbook's own date system); else 0.</param>
/// <param name="Date">The calendar day behind a date, by the workbook's date system; null when the cell is no date or lies outside the calendar.</param>
/// <param name="Format">The number format as written, such as <c>mm/yyyy</c>; null for <c>General</c> and in text files.</param>
/// <param name="Font">Name of the font, which tells the encoding of old texts (<c>.VnTime</c>, <c>VNI-Times</c>); null when the file does not say.</param>
public readonly record struct SheetCell(CellKind Kind, string Text, double Number = 0, DateOnly? Date = null, string? Format = null, string? Font = null)
{
    /// <summary>A cell that holds nothing.</summary>
    public static SheetCell Blank { get; } = new(CellKind.Blank, string.Empty);

    /// <summary>Whether a reader of the sheet sees nothing: the cell is blank or holds only white space.</summary>
    public bool IsBlank => Kind == CellKind.Blank || string.IsNullOrWhiteSpace(Text);

    /// <summary>A cell of a text file; an empty text is a blank cell.</summary>
    public static SheetCell OfText(string text) => text.Length == 0 ? Blank : new SheetCell(CellKind.Text, text);
}
