using System.Globalization;
using System.Resources;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>What fields and layouts are called, in both languages.</summary>
public static class LayoutTexts
{
    private static readonly ResourceManager Names = new("CadreOrleans.Exchange.Layouts.LayoutTexts", typeof(LayoutTexts).Assembly);

    /// <summary>The name of a field; its key when it has none.</summary>
    /// <param name="key">Key of the field.</param>
    public static Bilingual Field(string key) => Of("field:" + key, key);

    /// <summary>The name of a layout; its key when it has none.</summary>
    /// <param name="key">Key of the layout.</param>
    public static Bilingual Layout(string key) => Of("layout:" + key, key);

    private static Bilingual Of(string name, string key) => new(
        Names.GetString(name, CultureInfo.GetCultureInfo("vi")) ?? key, Names.GetString(name, CultureInfo.GetCultureInfo("en")) ?? key);
}
