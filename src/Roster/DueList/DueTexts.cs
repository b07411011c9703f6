using System.Globalization;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.DueList;

/// <summary>Codes and words of due items in both languages.</summary>
public static class DueTexts
{
    private static readonly BilingualTexts Texts = new("CadreOrleans.Roster.DueList.DueTexts", typeof(DueTexts).Assembly);

    /// <summary>Short code of a kind, lower-kebab.</summary>
    public static string Code(DueKind kind) => kind switch
    {
        DueKind.Retirement => "retirement",
        DueKind.TermEnd => "term-end",
        DueKind.TermLimit => "term-limit",
        DueKind.PlannedReturn => "planned-return",
        DueKind.MinimumStay => "minimum-stay",
        DueKind.BarLapse => "bar-lapse",
        DueKind.AgeLimit => "age-limit",
        DueKind.NomineeUnfit => "nominee-unfit",
        DueKind.Review => "review",
        _ => "plan-approval",
    };

    /// <summary>Name of a kind.</summary>
    public static Bilingual Name(DueKind kind) => Texts.Get("kind." + Code(kind));

    /// <summary>Name of a state.</summary>
    public static Bilingual Name(DueState state) => Texts.Get("state." + state);

    /// <summary>What has to be done, as a sentence.</summary>
    public static Bilingual Action(DueItem item) => BilingualTexts.Make(culture => Action(item, culture));

    private static string Action(DueItem item, CultureInfo culture)
    {
        var text = Texts.Find(item.Action, culture) ?? Texts.In(item.Action.StartsWith("unfit-", StringComparison.Ordinal) ? "unfit" : item.Action, culture);
        return SentenceFormat.Fill(CultureInfo.InvariantCulture, text, item.Notice is { } notice ? WrittenDates.Of(notice) : null, item.Number);
    }
}
