using CadreOrleans.Exchange.Exports;
using CadreOrleans.Exchange.Exports.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CadreOrleans.Exchange.Tests.Exports;

public sealed class TemplateFillerTests
{
    private static readonly FieldSet Fields = new FieldSet()
        .With("name", "Bùi Thị Ví\nhai dòng")
        .With("empty", (string?)null)
        .With("posts", [Post("A", "x", "y"), Post("B")]);

    public static TheoryData<PaperKind, AuthorityStyle, string> Papers
    {
        get
        {
            var papers = new TheoryData<PaperKind, AuthorityStyle, string>();
            foreach (var paper in Enum.GetValues<PaperKind>())
            {
                papers.Add(paper, AuthorityStyle.Party, "vi");
                papers.Add(paper, AuthorityStyle.State, "en");
            }

            return papers;
        }
    }

    [Fact]
    public void Fill_WhenWordCutAMarkIntoPieces_FindsItAndKeepsWhatSurroundsIt() =>
        Lines(Line("Tên: {{na", "me", "}} hết")).ShouldBe(["Tên: Bùi Thị Ví|hai dòng hết"]);

    [Fact]
    public void Fill_WhenAFieldIsEmpty_LeavesNothingOfTheMark() => Lines(Line("[{{ empty }}]")).ShouldBe(["[]"]);

    [Fact]
    public void Fill_WhenABlockRepeats_WritesItForEveryItemWithItsOwnLists() =>
        Lines(
            Line("đầu"),
            Line("{{#posts}}"),
            Line("{{post}} của {{empty}}{{post}}"),
            Rows(Row("{{nominees.person}}", "{{post}}")),
            Line("{{/posts}}"),
            Line("cuối")).ShouldBe(["đầu", "A của A", "x", "A", "y", "A", "B của B", "cuối"]);

    [Fact]
    public void Fill_WhenARowNamesAList_RepeatsTheRowOnly() =>
        Lines(Rows(Row("TT", "Tên"), Row("-", "{{posts.post}}"))).ShouldBe(["TT", "Tên", "-", "A", "-", "B"]);

    [Theory]
    [InlineData("{{nothing}}", "{{nothing}}")]
    [InlineData("{{nothing.at-all}}", "{{nothing.at-all}}")]
    [InlineData("{{#nothing}}", "{{#nothing}}")]
    public void Fill_WhenTheTemplateNamesWhatIsNotThere_NamesTheMark(string mark, string named) =>
        Should.Throw<TemplateException>(() => Lines(Line(mark))).Mark.ShouldBe(named);

    [Fact]
    public void Fill_WhenARowNamesAListThatIsNotThere_NamesTheMark() =>
        Should.Throw<TemplateException>(() => Lines(Rows(Row("{{nothing.field}}")))).Mark.ShouldBe("{{nothing.…}}");

    [Fact]
    public void Fill_WhenTheFileIsNoDocument_SaysSo() =>
        Should.Throw<TemplateException>(() => TemplateFiller.Fill([1, 2, 3], Fields, new MemoryStream())).Mark.ShouldBeNull();

    [Fact]
    public void Fill_WhenFilledTwice_GivesTheSameBytes() => Filled(Line("{{name}}")).ShouldBe(Filled(Line("{{name}}")));

    [Theory]
    [MemberData(nameof(Papers))]
    public void Build_WhenAnyPaper_IsAValidDocumentWithTheHeadOfItsBody(PaperKind paper, AuthorityStyle style, string language)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(PaperTemplates.Build(paper, style, language)), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain(new Letterhead(style, string.Empty).Right[0].In(language));
    }

    private static FieldSet Post(string name, params string[] nominees) => new FieldSet()
        .With("post", name)
        .With("nominees", nominees.Select(person => new FieldSet().With("person", person)));

    private static Paragraph Line(params string[] pieces) =>
        new(pieces.Select(piece => new Run(new Text(piece) { Space = SpaceProcessingModeValues.Preserve })));

    private static Table Rows(params TableRow[] rows) => new(rows.Cast<OpenXmlElement>());

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Line(cell))));

    private static byte[] Filled(params OpenXmlElement[] parts)
    {
        using var template = new MemoryStream();
        using (var document = WordprocessingDocument.Create(template, WordprocessingDocumentType.Document))
        {
            document.ChangeIdOfPart(document.AddMainDocumentPart(), "rId1");
            document.MainDocumentPart!.Document = new Document(new Body(parts));
        }

        using var paper = new MemoryStream();
        TemplateFiller.Fill(template.ToArray(), Fields, paper);
        return paper.ToArray();
    }

    /// <summary>The texts of the paragraphs; a break in one as a bar.</summary>
    private static string[] Lines(params OpenXmlElement[] parts)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Filled(parts)), isEditable: false);
        return
        [
            .. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph =>
                string.Concat(paragraph.Descendants().Select(part => part is Text text ? text.Text : part is Break ? "|" : string.Empty))),
        ];
    }
}
