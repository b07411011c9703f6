using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Figures;

/// <summary>Names and definitions of figures in both languages.</summary>
public static class FigureTexts
{
    private static readonly BilingualTexts Texts = new("CadreOrleans.Roster.Figures.FigureTexts", typeof(FigureTexts).Assembly);

    /// <summary>Name of a figure.</summary>
    public static Bilingual Name(string code) => Texts.Get(code + ".name");

    /// <summary>What a figure counts, exactly.</summary>
    public static Bilingual Definition(string code) => Texts.Get(code + ".definition");

    /// <summary>What a row's short code says.</summary>
    public static Bilingual Fact(string code) => Texts.Get("fact." + code);
}
