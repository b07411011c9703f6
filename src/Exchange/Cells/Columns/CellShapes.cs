using System.Text.RegularExpressions;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Cells.Identity;
using CadreOrleans.Exchange.Cells.People;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Cells.Qualifications;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Columns;

/// <summary>Whether a text looks like what a column of some kind holds. The kinds are those of the fields of layouts: <c>name</c>, <c>birth</c>, <c>degree</c>, ...</summary>
public static partial class CellShapes
{
    private const int MostWordsOfAName = 6;
    private static readonly DateRules AnyDay = new(new DateOnly(2029, 12, 31));

    private static readonly Dictionary<string, Func<string, bool>> Shapes = new(StringComparer.Ordinal)
    {
        ["name"] = IsName,
        ["birth"] = IsDate,
        ["date"] = IsDate,
        ["from"] = IsDate,
        ["until"] = text => IsDate(text) || Lasting().IsMatch(text),
        ["sex"] = text => SexReader.Read(text).Doubts.Count == 0,
        ["ethnicity"] = text => EthnicGroups.Read(text).Value is { } group && EthnicGroups.Names.Contains(group),
        ["place"] = text => !IsAssessment(text) && (Place().IsMatch(text) || IsCapitalised(text)),
        ["education"] = text => GeneralEducations.OfText(text) is not null,
        ["degree"] = text => DegreeReader.Read(text).Value.Degrees.Count > 0,
        ["theory"] = text => TheoryReader.Read(text).Value is { Level: not null } or { Studying: not null },
        ["state-management"] = text => StateManagementReader.Read(text).Value is not null,
        ["posts"] = IsPost,
        ["planned-posts"] = IsPost,
        ["identity"] = text => IdentityNumbers.Read(SheetCell.OfText(text)).Value is not null,
        ["phone"] = text => PhoneNumbers.Read(SheetCell.OfText(text)) is { Doubts.Count: 0, Value.Count: > 0 },
        ["assessments"] = IsAssessment,
    };

    /// <summary>The kinds that have a look of their own, the most telling first.</summary>
    public static IReadOnlyList<string> Telling { get; } =
        ["assessments", "identity", "phone", "date", "education", "sex", "ethnicity", "degree", "theory", "state-management", "posts", "place", "name"];

    /// <summary>Whether a text looks so; null for a blank text, and for kinds that hold any text.</summary>
    public static bool? Fits(string kind, string text)
    {
        var clean = CellText.Clean(text);
        return clean.Length == 0 || !Shapes.TryGetValue(kind, out var shape) ? null : shape(clean);
    }

    private static bool IsDate(string text) => DateReader.Read(SheetCell.OfText(text), AnyDay).Value is { Precision: DatePrecision.Day or DatePrecision.Month or DatePrecision.Year };

    private static bool IsPost(string text) => !IsAssessment(text) && PostReader.Read(text) is { Value.Posts.Count: > 0 } reading && reading.Doubts.All(doubt => doubt.Code != "post-title-unknown");

    private static bool IsAssessment(string text) => Assessment().IsMatch(text);

    private static bool IsName(string text)
    {
        var words = PersonNames.Read(text).Value.Proposed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWordsOfAName && Array.TrueForAll(words, IsCapitalised) && !PostTitles.Begins(text) && !Place().IsMatch(text);
    }

    // A commune is often written by its bare name.
    private static bool IsCapitalised(string text) => text.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]) && word.All(Tones.IsOfWord) && word.Skip(1).All(c => !char.IsUpper(c)));

    [GeneratedRegex(@"\b(?:HTXS|HTTNV|HTT|HTNV|XSNV|KHT)\b|hoàn thành (?:xuất sắc|tốt|nhiệm vụ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assessment();

    [GeneratedRegex(@"(?<!\p{L})(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|xóm|bản|phố)(?!\p{L})|\b(?:TT|TP|H|T|X)\.? ?\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* ?[,-] ?\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("nay$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lasting();
}
