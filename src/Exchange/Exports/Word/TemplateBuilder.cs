using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>Builds a Word template paragraph by paragraph: A4, Times New Roman 14, the margins of HD 36-HD/VPTW and NĐ 30/2020/NĐ-CP.</summary>
internal sealed class TemplateBuilder
{
    // Widths in twentieths of a point.
    private const int TextWidth = 9350;
    private const string FontName = "Times New Roman";
    private const string Ordinary = "28";
    private const string InTables = "24";
    private readonly Body body = new();

    /// <summary>The head of the paper: the issuing body to the left, party or country to the right.</summary>
    public TemplateBuilder Head(AuthorityStyle style, string language)
    {
        var head = new Letterhead(style, "{{committee}}");
        Paragraph[] left =
        [
            Line(head.Body, JustificationValues.Center, bold: true, size: InTables),
            .. head.Mark.Length > 0 ? new[] { Line(head.Mark, JustificationValues.Center, size: InTables) } : [],
            Line(head.Number.In(language), JustificationValues.Center, size: InTables),
        ];
        Paragraph[] right =
        [
            .. head.Right.Select(line => Line(line.In(language), JustificationValues.Center, bold: true, size: InTables)),
            Line(Letterhead.PlaceAndDay.In(language), JustificationValues.Center, italic: true, size: InTables),
        ];
        body.Append(Grid(framed: false, [4200, 5150], Row(Cell(4200, left), Cell(5150, right))));
        return Text(string.Empty);
    }

    /// <summary>The title, line by line; the first is the largest.</summary>
    public TemplateBuilder Title(params string[] lines)
    {
        for (var place = 0; place < lines.Length; place++)
        {
            body.Append(Line(lines[place], JustificationValues.Center, bold: true, size: place == 0 ? "30" : Ordinary));
        }

        return Text(string.Empty);
    }

    /// <summary>A heading.</summary>
    public TemplateBuilder Heading(string text)
    {
        body.Append(Line(text, JustificationValues.Left, bold: true));
        return this;
    }

    /// <summary>A paragraph.</summary>
    public TemplateBuilder Text(string text)
    {
        body.Append(Line(text, JustificationValues.Both));
        return this;
    }

    /// <summary>A remark in italics.</summary>
    public TemplateBuilder Note(string text)
    {
        body.Append(Line(text, JustificationValues.Left, italic: true, size: InTables));
        return this;
    }

    /// <summary>What repeats for every item of a list.</summary>
    public TemplateBuilder Each(string list, Action<TemplateBuilder> part)
    {
        body.Append(Line("{{#" + list + "}}", JustificationValues.Left));
        part(this);
        body.Append(Line("{{/" + list + "}}", JustificationValues.Left));
        return this;
    }

    /// <summary>A table with a row for every item of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="columns">Header, field and share of the width of each column.</param>
    public TemplateBuilder Table(string list, params (string Header, string Field, int Share)[] columns)
    {
        var whole = columns.Sum(column => column.Share);
        var widths = Array.ConvertAll(columns, column => TextWidth * column.Share / whole);
        var header = Row([.. columns.Select((column, place) => Cell(widths[place], Line(column.Header, JustificationValues.Center, bold: true, size: InTables)))]);
        header.InsertAt(new TableRowProperties(new TableHeader()), 0);
        var item = Row([.. columns.Select((column, place) => Cell(widths[place], Line($"{{{{{list}.{column.Field}}}}}", JustificationValues.Left, size: InTables)))]);
        body.Append(Grid(framed: true, widths, header, item));
        return Text(string.Empty);
    }

    /// <summary>Who signs, from left to right.</summary>
    public TemplateBuilder Signatures(params string[] roles)
    {
        var width = TextWidth / roles.Length;
        body.Append(Grid(framed: false, [.. roles.Select(_ => width)], Row(
            [.. roles.Select(role => Cell(width, [.. role.Split('\n').Select((line, place) => Line(line, JustificationValues.Center, bold: place == 0, italic: place > 0))]))])));
        return this;
    }

    /// <summary>A new page.</summary>
    public TemplateBuilder Page()
    {
        body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));
        return this;
    }

    /// <summary>The template as a file.</summary>
    public byte[] Build()
    {
        Note("{{provenance}}");
        body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 }));
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            main.Document = new Document(body);
        }

        using var sealedPackage = new MemoryStream();
        PackageSealing.Seal(package, sealedPackage);
        return sealedPackage.ToArray();
    }

    private static Paragraph Line(string text, JustificationValues alignment, bool bold = false, bool italic = false, string size = Ordinary)
    {
        var look = new RunProperties(new RunFonts { Ascii = FontName, HighAnsi = FontName, ComplexScript = FontName });
        look.Append(bold ? [new Bold()] : Array.Empty<OpenXmlElement>());
        look.Append(italic ? [new Italic()] : Array.Empty<OpenXmlElement>());
        look.Append(new FontSize { Val = size });
        return new Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { Before = "60", After = "60" }, new Justification { Val = alignment }),
            new Run(look, new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static Table Grid(bool framed, IReadOnlyList<int> widths, params TableRow[] rows)
    {
        var border = framed ? BorderValues.Single : BorderValues.None;
        var properties = new TableProperties(
            new TableWidth { Width = TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                new TopBorder { Val = border, Size = 4 },
                new LeftBorder { Val = border, Size = 4 },
                new BottomBorder { Val = border, Size = 4 },
                new RightBorder { Val = border, Size = 4 },
                new InsideHorizontalBorder { Val = border, Size = 4 },
                new InsideVerticalBorder { Val = border, Size = 4 }),
            new TableLayout { Type = TableLayoutValues.Fixed });
        return new Table([properties, new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })), .. rows]);
    }

    private static TableRow Row(params TableCell[] cells) => new(cells.Cast<OpenXmlElement>());

    private static TableCell Cell(int width, params Paragraph[] lines) => new(
        [new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }), .. lines]);
}
