using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Signals;

/// <summary>Codes and words of signals in both languages.</summary>
public static class SignalTexts
{
    private static readonly BilingualTexts Texts = new("CadreOrleans.Roster.Signals.SignalTexts", typeof(SignalTexts).Assembly);

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
    public static Bilingual Name(SignalKind kind) => Texts.Get(Code(kind));

    /// <summary>Why something is not measured.</summary>
    public static Bilingual NotMeasured(string code) => Texts.Get(code);
}
