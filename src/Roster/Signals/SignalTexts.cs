using System.Globalization;
using System.Resources;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Signals;

/// <summary>Codes and words of signals in both languages.</summary>
public static class SignalTexts
{
    private static readonly ResourceManager Texts = new("CadreOrleans.Roster.Signals.SignalTexts", typeof(SignalTexts).Assembly);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    /// <summary>Short code of a kind, lower-kebab.</summary>
    public static string Code(SignalKind kind) => kind switch
    {
        SignalKind.ExcellentOverCap => "excellent-over-cap",
        SignalKind.ExcellentOverCapInGroup => "excellent-over-cap-in-group",
        SignalKind.UnitAllEqual => "unit-all-equal",
        SignalKind.UnitNeverDiffers => "unit-never-differs",
        SignalKind.GoodInYearOfDiscipline => "good-in-year-of-discipline",
        SignalKind.WithoutEvidence => "without-evidence",
        SignalKind.BarInForce => "bar-in-force",
        _ => "relative-in-unit",
    };

    /// <summary>What a kind points at.</summary>
    public static Bilingual Name(SignalKind kind) => Get(Code(kind));

    /// <summary>Why something is not measured.</summary>
    public static Bilingual NotMeasured(string code) => Get(code);

    private static Bilingual Get(string key) => new(In(key, Vietnamese), In(key, CultureInfo.InvariantCulture));

    private static string In(string key, CultureInfo culture) =>
        Texts.GetString(key, culture) ?? throw new InvalidOperationException($"No text is written for '{key}'.");
}
