using System.Globalization;
using CadreOrleans.Domain.Regulations;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Languages;

/// <summary>The texts of the pages, filled as <see cref="SentenceFormat"/> says: a text that tells one from many has both words in it.</summary>
/// <param name="factory">Finds the resource files.</param>
internal sealed class PageTexts(IStringLocalizerFactory factory) : IStringLocalizer<Texts>
{
    private readonly IStringLocalizer texts = factory.Create(typeof(Texts));

    public LocalizedString this[string name] => texts[name];

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = texts[name];
            return new LocalizedString(name, SentenceFormat.Fill(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);
}
