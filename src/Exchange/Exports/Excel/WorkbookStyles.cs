using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CadreOrleans.Exchange.Exports.Excel;

/// <summary>The formats of exported workbooks, in the order of <see cref="CellStyle"/>. Offices print in Times New Roman.</summary>
internal static class WorkbookStyles
{
    private const string FontName = "Times New Roman";
    private const uint DayFormat = 164;
    private const uint ShareFormat = 165;
    private const uint Regular = 0;
    private const uint Bold = 1;
    private const uint Italic = 2;
    private const uint Large = 3;
    private const uint Framed = 1;

    /// <summary>The style sheet.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" }),
        new Fonts(Font(12), Font(12, new Bold()), Font(12, new Italic()), Font(14, new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), Frame()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<CellStyle>().Select(Format)));

    private static CellFormat Format(CellStyle style) => style switch
    {
        CellStyle.Centred => Made(Regular, 0, 0, HorizontalAlignmentValues.Center),
        CellStyle.CentredBold => Made(Bold, 0, 0, HorizontalAlignmentValues.Center),
        CellStyle.CentredItalic => Made(Italic, 0, 0, HorizontalAlignmentValues.Center),
        CellStyle.Title => Made(Large, 0, 0, HorizontalAlignmentValues.Center),
        CellStyle.Header => Made(Bold, Framed, 0, HorizontalAlignmentValues.Center),
        CellStyle.ColumnNumber => Made(Italic, Framed, 0, HorizontalAlignmentValues.Center),
        CellStyle.Section => Made(Bold, Framed, 0, HorizontalAlignmentValues.Left),
        CellStyle.Text => Made(Regular, Framed, 0, HorizontalAlignmentValues.Left),
        CellStyle.GuardedText => Guarded(Made(Regular, Framed, 0, HorizontalAlignmentValues.Left)),
        CellStyle.Number => Made(Regular, Framed, 0, HorizontalAlignmentValues.Center),
        CellStyle.Share => Made(Regular, Framed, ShareFormat, HorizontalAlignmentValues.Center),
        CellStyle.Day => Made(Regular, Framed, DayFormat, HorizontalAlignmentValues.Center),
        CellStyle.Note => Made(Italic, 0, 0, HorizontalAlignmentValues.Left),
        _ => new CellFormat { FontId = Regular, FillId = 0, BorderId = 0, NumberFormatId = 0, FormatId = 0 },
    };

    private static CellFormat Made(uint font, uint border, uint format, HorizontalAlignmentValues alignment) => new(
        new Alignment { Horizontal = alignment, Vertical = VerticalAlignmentValues.Center, WrapText = true })
    {
        FontId = font,
        FillId = 0,
        BorderId = border,
        NumberFormatId = format,
        FormatId = 0,
        ApplyAlignment = true,
        ApplyBorder = border > 0,
        ApplyFont = true,
        ApplyNumberFormat = format > 0,
    };

    private static CellFormat Guarded(CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }

    private static Font Font(double size, params OpenXmlElement[] marks) => new([.. marks, new FontSize { Val = size }, new FontName { Val = FontName }]);

    private static Border Frame() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());
}
