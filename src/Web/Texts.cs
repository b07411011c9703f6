namespace CadreOrleans.Web;

/// <summary>Names the texts of the pages, <c>Texts.resx</c> (English) and <c>Texts.vi.resx</c>.</summary>
public sealed class Texts
{
    private Texts()
    {
    }
}
