using System.Globalization;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Assessments;

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
        SignalKind.RaterNeverDiffers => "rater-never-differs",
        SignalKind.GoodAgainstUnitResult => "good-against-unit-result",
        SignalKind.BarInForce => "bar-in-force",
        _ => "relative-in-unit",
    };

    /// <summary>What a kind points at.</summary>
    public static Bilingual Name(SignalKind kind) => Texts.Get(Code(kind));

    /// <summary>Of how many assessments something is not measured, and why.</summary>
    public static Bilingual NotMeasured(UnmeasuredPart part) =>
        BilingualTexts.Make(culture => string.Format(CultureInfo.InvariantCulture, Texts.In(part.Code, culture), part.Lacking, part.Whole));
}
