using System.Globalization;
using System.Resources;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Figures;

/// <summary>Names and definitions of figures in both languages.</summary>
public static class FigureTexts
{
    private static readonly ResourceManager Texts = new("CadreOrleans.Roster.Figures.FigureTexts", typeof(FigureTexts).Assembly);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    /// <summary>Name of a figure.</summary>
    public static Bilingual Name(string code) => Get(code + ".name");

    /// <summary>What a figure counts, exactly.</summary>
    public static Bilingual Definition(string code) => Get(code + ".definition");

    /// <summary>What a row's short code says.</summary>
    public static Bilingual Fact(string code) => Get("fact." + code);

    private static Bilingual Get(string key) => new(In(key, Vietnamese), In(key, CultureInfo.InvariantCulture));

    private static string In(string key, CultureInfo culture) =>
        Texts.GetString(key, culture) ?? throw new InvalidOperationException($"No text is written for '{key}'.");
}
