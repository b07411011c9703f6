using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>
/// Fills a Word template. Fields are written as <c>{{field}}</c>, which anybody can type: content controls would do the same and need the developer's ribbon
/// to be made. What surrounds a mark keeps its look; a mark that Word has cut into pieces (by spelling or an edit) is found all the same.
/// </summary>
public static class TemplateFiller
{
    /// <summary>Fills a template.</summary>
    /// <param name="template">The template as a .docx file.</param>
    /// <param name="fields">What it is filled with.</param>
    /// <param name="into">Where the paper goes; the same template and fields give the same bytes.</param>
    /// <exception cref="TemplateException">The template cannot be read, or names what the paper does not have.</exception>
    public static void Fill(byte[] template, FieldSet fields, Stream into)
    {
        using var package = new MemoryStream();
        package.Write(template);
        try
        {
            using var document = WordprocessingDocument.Open(package, isEditable: true);
            var main = document.MainDocumentPart ?? throw new TemplateException(null);
            OpenXmlElement?[] roots = [main.Document?.Body, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer)];
            foreach (var root in roots.OfType<OpenXmlElement>())
            {
                Fill(root, fields);
            }
        }
        catch (Exception unreadable) when (unreadable is FileFormatException or InvalidDataException or OpenXmlPackageException or System.Xml.XmlException)
        {
            throw new TemplateException(null);
        }

        PackageSealing.Seal(package, into);
    }

    private static void Fill(OpenXmlElement container, FieldSet fields) => Fill(container.ChildElements.ToList(), fields);

    private static void Fill(List<OpenXmlElement> children, FieldSet fields)
    {
        for (var place = 0; place < children.Count; place++)
        {
            switch (children[place])
            {
                case Paragraph paragraph when Marks.Opened(paragraph.InnerText) is { } list:
                    place = Repeat(children, place, list, fields);
                    break;
                case Paragraph paragraph:
                    ParagraphText.Fill(paragraph, fields);
                    break;
                case TableRow row:
                    Fill(row, fields);
                    break;
                case var other when other.HasChildren:
                    Fill(other, fields);
                    break;
            }
        }
    }

    /// <summary>Writes what stands between the marks once for every item, and takes the marks away.</summary>
    /// <returns>The place of the closing mark.</returns>
    private static int Repeat(List<OpenXmlElement> children, int open, string list, FieldSet fields)
    {
        var close = children.FindIndex(open, child => child is Paragraph paragraph && Marks.Closes(paragraph.InnerText, list));
        var items = fields.List(list);
        if (close < 0 || items is null)
        {
            throw new TemplateException("{{#" + list + "}}");
        }

        var repeated = children[(open + 1)..close];
        foreach (var item in items)
        {
            var copies = repeated.ConvertAll(element => element.CloneNode(deep: true));
            foreach (var copy in copies)
            {
                children[open].InsertBeforeSelf(copy);
            }

            Fill(copies, item);
        }

        repeated.ForEach(element => element.Remove());
        children[open].Remove();
        children[close].Remove();
        return close;
    }

    /// <summary>Fills a row, or writes it once for every item of the list that its marks name.</summary>
    private static void Fill(TableRow row, FieldSet fields)
    {
        var list = Marks.In(row.InnerText).Select(mark => ListOf(mark.Name)).OfType<string>().FirstOrDefault();
        if (list is null)
        {
            Fill((OpenXmlElement)row, fields);
            return;
        }

        foreach (var item in fields.List(list) ?? throw new TemplateException("{{" + list + ".…}}"))
        {
            var copy = row.CloneNode(deep: true);
            row.InsertBeforeSelf(copy);
            Fill(copy, item);
        }

        row.Remove();
    }

    private static string? ListOf(string mark) => mark.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? mark[..dot] : null;
}
