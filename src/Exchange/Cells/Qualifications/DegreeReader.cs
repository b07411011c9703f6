using System.Text.RegularExpressions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.Qualifications;

/// <summary>One degree that a cell names.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Field">Field of study as written; null when none is.</param>
/// <param name="InProgress">Whether it is still studied for: then it satisfies no requirement.</param>
public sealed record DegreeText(DegreeLevel Level, string? Field, bool InProgress);

/// <summary>What a cell of professional qualification (chuyên môn) says.</summary>
/// <param name="Written">As written.</param>
/// <param name="Degrees">The degrees, in the order written.</param>
/// <param name="Education">General education, where that stands in the cell; null otherwise.</param>
public sealed record DegreeCell(string Written, IReadOnlyList<DegreeText> Degrees, GeneralEducation? Education = null);

/// <summary>Reads the column of professional qualifications. TC is trung cấp here as in the column of political theory, but a level of another ladder.</summary>
public static partial class DegreeReader
{
    private static readonly (DegreeLevel Level, Regex Word)[] Levels =
    [
        (DegreeLevel.Doctorate, Doctorate()),
        (DegreeLevel.Master, Master()),
        (DegreeLevel.University, SpecialistDoctor()),
        (DegreeLevel.University, University()),
        (DegreeLevel.College, College()),
        (DegreeLevel.Intermediate, Intermediate()),
        (DegreeLevel.Elementary, Elementary()),
    ];

    /// <summary>The degrees of a cell.</summary>
    public static CellReading<DegreeCell> Read(string text)
    {
        var written = CellText.Clean(text);
        var degrees = new List<DegreeText>();
        var doubts = new List<Doubt>();
        if (written.Length == 0 || Nothing().IsMatch(written))
        {
            return CellReading.Of(new DegreeCell(written, []));
        }

        if (GeneralEducations.OfText(written) is { } education)
        {
            return CellReading.Of(new DegreeCell(written, [], education), Doubt.Notice("degree-is-general-education", education.ToString()));
        }

        foreach (var part in written.Split([';', ',', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Of(part, doubts) is { } degree)
            {
                degrees.Add(degree);
            }
            else if (degrees.Count > 0)
            {
                degrees[^1] = degrees[^1] with { Field = degrees[^1].Field is { } field ? $"{field}, {part}" : part };
            }
        }

        if (degrees.Count == 0)
        {
            doubts.Add(Doubt.Question("degree-unreadable", "Trung cấp", "Cao đẳng", "Đại học", "Thạc sĩ", "Tiến sĩ"));
        }

        if (CutTexts.LooksCut(text))
        {
            doubts.Add(Doubt.Warning("text-cut"));
        }

        return CellReading.Of(new DegreeCell(written, degrees), doubts);
    }

    private static DegreeText? Of(string part, List<Doubt> doubts)
    {
        var studying = Studying().Match(part);
        var rest = studying.Success ? part[studying.Length..].TrimStart() : part;
        if (Worker().Match(rest) is { Success: true } worker)
        {
            doubts.Add(Doubt.Question("degree-cn", "Cử nhân", "Công nhân"));
            return new DegreeText(DegreeLevel.None, Field(rest[worker.Length..]), studying.Success);
        }

        foreach (var (level, word) in Levels)
        {
            if (word.Match(rest) is { Success: true } found)
            {
                if (level == DegreeLevel.University && SpecialistDoctor().IsMatch(rest))
                {
                    doubts.Add(Doubt.Question("degree-specialist-doctor", "Đại học", "Thạc sĩ", "Tiến sĩ"));
                    return new DegreeText(level, rest, studying.Success);
                }

                var field = Field(rest[found.Length..]);
                return new DegreeText(level, found.Groups["sp"].Success ? $"Sư phạm {field}".TrimEnd() : field, studying.Success);
            }
        }

        return null;
    }

    private static string? Field(string rest)
    {
        var field = FieldWord().Replace(rest.Trim(' ', '.', ':', '-', '(', ')'), string.Empty).Trim();
        return field.Length > 0 ? field : null;
    }

    [GeneratedRegex(@"^(?:0|-|không|chưa(?: qua)?(?: đào tạo| có)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(?:đang (?:theo )?(?:học|đào tạo)|đang)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Studying();

    [GeneratedRegex(@"^CN\b\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Worker();

    [GeneratedRegex(@"^(?:tiến s[ĩỹ]|TSKH|T\.?S\b)\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doctorate();

    [GeneratedRegex(@"^(?:thạc s[ĩỹ]|th\.?\s?s[ĩỹ]?(?!\p{L})|cao học)\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Master();

    [GeneratedRegex(@"^(?:bác s[ĩỹ]|BS)\.?\s?(?:chuyên khoa|CK)\s?(?:II?|[12])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpecialistDoctor();

    [GeneratedRegex(@"^(?:đại học|ĐH(?<sp>SP\b)?(?=\b|\p{Lu})|cử nhân|kỹ sư|kĩ sư|KS\b|bác s[ĩỹ]|BS\b|dược s[ĩỹ]|kiến trúc sư)\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex University();

    [GeneratedRegex(@"^(?:cao đẳng|CĐ(?<sp>SP\b)?(?=\b|\p{Lu}))\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex College();

    [GeneratedRegex(@"^(?:trung cấp|T\.? ?cấp|THCN\b|trung học chuyên nghiệp|TC\b)\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Intermediate();

    [GeneratedRegex(@"^(?:sơ cấp|SC\b)\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elementary();

    [GeneratedRegex(@"^(?:chuyên ngành|ngành|chuyên môn)[: ]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FieldWord();
}
