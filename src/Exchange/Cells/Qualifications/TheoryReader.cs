using System.Text.RegularExpressions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.Qualifications;

/// <summary>What a cell of political theory (lý luận chính trị) says.</summary>
/// <param name="Written">As written.</param>
/// <param name="Level">The level reached; null when the cell is blank or does not tell it.</param>
/// <param name="IsBachelor">Whether it is a bachelor's degree of politics, which counts as senior.</param>
/// <param name="Studying">The level still studied for, which counts for nothing yet; null if none.</param>
/// <param name="Equivalent">Whether the level is one held equivalent.</param>
public sealed record TheoryCell(string Written, PoliticalTheoryLevel? Level, bool IsBachelor = false, PoliticalTheoryLevel? Studying = null, bool Equivalent = false);

/// <summary>Reads the column of political theory, in which CC is cao cấp, TC trung cấp and CN cử nhân chính trị.</summary>
public static partial class TheoryReader
{
    /// <summary>The level of a cell.</summary>
    public static CellReading<TheoryCell> Read(string text)
    {
        var written = CellText.Clean(text);
        var cell = new TheoryCell(written, null);
        if (written.Length == 0)
        {
            return CellReading.Of(cell);
        }

        if (Nothing().IsMatch(written))
        {
            return CellReading.Of(cell with { Level = PoliticalTheoryLevel.None });
        }

        var doubts = new List<Doubt>();
        foreach (var part in written.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var studying = Studying().Match(part);
            var equivalent = Equivalent().Match(studying.Success ? part[studying.Length..].TrimStart() : part);
            var rest = (studying.Success ? part[studying.Length..].TrimStart() : part)[equivalent.Length..].TrimStart();
            if (LevelOf(rest) is not var (level, bachelor))
            {
                continue;
            }

            cell = studying.Success ? cell with { Studying = level }
                : cell.Level is { } reached && reached >= level ? cell
                : cell with { Level = level, IsBachelor = bachelor, Equivalent = equivalent.Success };
        }

        if (cell.Equivalent)
        {
            doubts.Add(Doubt.Notice("theory-equivalent"));
        }

        if (CutTexts.LooksCut(text))
        {
            doubts.Add(Doubt.Warning("text-cut"));
        }

        if (cell is { Level: null, Studying: null })
        {
            doubts.Add(Doubt.Question("theory-level-unknown", "Sơ cấp", "Trung cấp", "Cao cấp"));
        }

        return CellReading.Of(cell, doubts);
    }

    private static (PoliticalTheoryLevel Level, bool IsBachelor)? LevelOf(string text) =>
        Bachelor().IsMatch(text) ? (PoliticalTheoryLevel.Senior, true)
        : Senior().IsMatch(text) ? (PoliticalTheoryLevel.Senior, false)
        : Intermediate().IsMatch(text) ? (PoliticalTheoryLevel.Intermediate, false)
        : Elementary().IsMatch(text) ? (PoliticalTheoryLevel.Elementary, false)
        : null;

    [GeneratedRegex(@"^(?:0|-|không|chưa(?: qua| có| học)?(?: đào tạo| lớp)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^đang (?:theo )?(?:học|đào tạo)(?: lớp)?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Studying();

    [GeneratedRegex(@"^(?:tương đương|tđ)\b\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Equivalent();

    [GeneratedRegex(@"^(?:cử nhân|CNCT|CNLLCT|CN)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bachelor();

    [GeneratedRegex(@"^(?:cao cấp|C\.?cấp|CC(?:LLCT|CT|LL)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Senior();

    [GeneratedRegex(@"^(?:trung cấp|T\.?cấp|TC(?:LLCT|CT|LL)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Intermediate();

    [GeneratedRegex(@"^(?:sơ cấp|S\.?cấp|SC(?:LLCT|CT|LL)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elementary();
}
