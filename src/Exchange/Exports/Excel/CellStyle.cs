namespace CadreOrleans.Exchange.Exports.Excel;

/// <summary>How a cell looks; the number is its place among the formats of <see cref="WorkbookStyles"/>.</summary>
internal enum CellStyle
{
    /// <summary>As it comes.</summary>
    Plain,

    /// <summary>Centred.</summary>
    Centred,

    /// <summary>Centred and bold.</summary>
    CentredBold,

    /// <summary>Centred and in italics.</summary>
    CentredItalic,

    /// <summary>The first line of the title.</summary>
    Title,

    /// <summary>A header of the table.</summary>
    Header,

    /// <summary>The number of a column.</summary>
    ColumnNumber,

    /// <summary>The head of a section.</summary>
    Section,

    /// <summary>A text of the table.</summary>
    Text,

    /// <summary>A text that Excel would run if somebody edited it.</summary>
    GuardedText,

    /// <summary>A number of the table.</summary>
    Number,

    /// <summary>A share of the table.</summary>
    Share,

    /// <summary>A day of the table.</summary>
    Day,

    /// <summary>A remark under the table.</summary>
    Note,
}
