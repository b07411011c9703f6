using CadreOrleans.Exchange.Exports;
using CadreOrleans.Exchange.Exports.Word;

namespace CadreOrleans.Grains.Exports;

/// <summary>The templates of papers: the shipped ones, and those that a planner has laid into the folder of templates in their place.</summary>
/// <param name="folder">The folder; null for none. It is looked at anew for every paper, so that a template can be changed while the program runs.</param>
public sealed class ExportTemplates(string? folder)
{
    /// <summary>Most bytes of a template.</summary>
    public const int MostBytes = 5 << 20;

    /// <summary>The template of a paper.</summary>
    /// <param name="code">Code of the paper.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="style">Whose form it has.</param>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <exception cref="TemplateException">The one in the folder is too large.</exception>
    public byte[] Read(string code, PaperKind paper, AuthorityStyle style, string language)
    {
        if (folder is not null && new FileInfo(Path.Combine(folder, PaperTemplates.FileName(code, style, language))) is { Exists: true } own)
        {
            return own.Length <= MostBytes ? File.ReadAllBytes(own.FullName) : throw new TemplateException(null);
        }

        return PaperTemplates.Build(paper, style, language);
    }
}
