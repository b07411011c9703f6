using System.Globalization;
using System.Resources;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.DueList;

/// <summary>Codes and words of due items in both languages.</summary>
public static class DueTexts
{
    private const string DayForm = "dd/MM/yyyy";
    private static readonly ResourceManager Texts = new("CadreOrleans.Roster.DueList.DueTexts", typeof(DueTexts).Assembly);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

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
    public static Bilingual Name(DueKind kind) => Get("kind." + Code(kind), null);

    /// <summary>Name of a state.</summary>
    public static Bilingual Name(DueState state) => Get("state." + state, null);

    /// <summary>What has to be done, as a sentence.</summary>
    public static Bilingual Action(DueItem item) => Get(item.Action, item);

    private static Bilingual Get(string key, DueItem? item) => new(In(key, Vietnamese, item), In(key, CultureInfo.InvariantCulture, item));

    private static string In(string key, CultureInfo culture, DueItem? item)
    {
        var text = Texts.GetString(key, culture)
            ?? (key.StartsWith("unfit-", StringComparison.Ordinal) ? Texts.GetString("unfit", culture)! : throw new InvalidOperationException($"No text is written for '{key}'."));
        return item is null
            ? text
            : string.Format(CultureInfo.InvariantCulture, text, item.Notice?.ToString(DayForm, CultureInfo.InvariantCulture), item.Number);
    }
}
