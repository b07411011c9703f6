using System.Globalization;

namespace CadreOrleans.Web.Marks;

/// <summary>
/// Fills of heat maps. The column gives the colour, the share gives the strength; the text is black or white, whichever reads better, and the fill is moved away
/// from the text until the contrast is 4.5 (WCAG 2, level AA).
/// </summary>
internal readonly record struct HeatColour(int Red, int Green, int Blue)
{
    private const double RequiredContrast = 4.5;
    private static readonly HeatColour Ink = new(0x18, 0x20, 0x2A);
    private static readonly HeatColour White = new(0xFF, 0xFF, 0xFF);

    /// <summary>Reads <c>#RRGGBB</c>.</summary>
    public static HeatColour Of(string hex) => new(Part(hex, 1), Part(hex, 3), Part(hex, 5));

    /// <summary>Style of a cell between two colours.</summary>
    /// <param name="weak">Colour at strength 0.</param>
    /// <param name="strong">Colour at strength 1.</param>
    /// <param name="strength">0 to 1.</param>
    public static string Style(string weak, string strong, double strength)
    {
        var (fill, text) = Of(weak).Towards(Of(strong), Math.Clamp(strength, 0, 1)).Readable();
        return $"background:{fill};color:{text}";
    }

    /// <summary>The contrast of two colours, 1 to 21.</summary>
    public double ContrastWith(HeatColour other)
    {
        var (one, two) = (Luminance(), other.Luminance());
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    /// <summary>The fill, moved where need be, and the text that can be read on it.</summary>
    public (HeatColour Fill, HeatColour Text) Readable()
    {
        var text = ContrastWith(Ink) >= ContrastWith(White) ? Ink : White;
        var away = text == Ink ? White : Ink;
        var fill = this;
        for (var step = 1; fill.ContrastWith(text) < RequiredContrast && step <= 10; step++)
        {
            fill = Towards(away, step / 10.0);
        }

        return (fill, text);
    }

    private static int Part(string hex, int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private HeatColour Towards(HeatColour other, double part) => new(
        Between(Red, other.Red, part), Between(Green, other.Green, part), Between(Blue, other.Blue, part));

    private static int Between(int from, int to, double part) => (int)Math.Round(from + ((to - from) * part));

    private double Luminance() => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));
}
