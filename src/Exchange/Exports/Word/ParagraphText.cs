using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>Replaces marks in a paragraph, across the pieces into which Word cuts its text.</summary>
internal static class ParagraphText
{
    public static void Fill(Paragraph paragraph, FieldSet fields)
    {
        var pieces = paragraph.Descendants<Text>().ToList();
        var text = string.Concat(pieces.Select(piece => piece.Text));
        foreach (var (name, start, length) in Marks.In(text).Reverse())
        {
            var value = fields.Text(name[(name.LastIndexOf('.') + 1)..]) ?? throw new TemplateException(text.Substring(start, length));
            Replace(pieces, start, length, Excel.CellTexts.Clean(value));
        }

        foreach (var piece in pieces.Where(piece => piece.Text.Contains('\n', StringComparison.Ordinal)))
        {
            Break(piece);
        }
    }

    /// <summary>Puts the value where the mark begins and takes the rest of the mark out of the pieces behind.</summary>
    private static void Replace(List<Text> pieces, int start, int length, string value)
    {
        var (passed, left, written) = (0, length, false);
        foreach (var piece in pieces)
        {
            var old = piece.Text;
            var from = start - passed;
            passed += old.Length;
            if (from >= old.Length || left == 0)
            {
                continue;
            }

            from = Math.Max(0, from);
            var cut = Math.Min(left, old.Length - from);
            piece.Text = old[..from] + (written ? string.Empty : value) + old[(from + cut)..];
            piece.Space = SpaceProcessingModeValues.Preserve;
            (left, written) = (left - cut, true);
        }
    }

    private static void Break(Text piece)
    {
        var lines = piece.Text.Split('\n');
        piece.Text = lines[0];
        OpenXmlElement last = piece;
        foreach (var line in lines.Skip(1))
        {
            last = last.InsertAfterSelf(new Break());
            last = last.InsertAfterSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
