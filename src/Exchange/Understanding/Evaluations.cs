using System.Globalization;
using System.Text.RegularExpressions;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Yearly assessments as cells write them: <c>2017, 2018 HTXS; 2019 HTT</c>, <c>Từ năm 2017 đến năm 2019 HTT</c>.</summary>
internal static partial class Evaluations
{
    /// <summary>The assessments of a text; empty when it tells none with its year.</summary>
    public static IReadOnlyList<AssessmentRecord> Of(string text)
    {
        var found = new List<AssessmentRecord>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Level(part) is not { } level)
            {
                return [];
            }

            var years = Years().Matches(part).Select(year => int.Parse(year.Value, CultureInfo.InvariantCulture)).ToArray();
            var range = years.Length == 2 && Range().IsMatch(HeaderWords.Of(part));
            found.AddRange((range ? Enumerable.Range(years[0], Math.Clamp(years[1] - years[0] + 1, 0, 20)) : years).Select(year => new AssessmentRecord(year, level)));
        }

        return found;
    }

    /// <summary>Whether a text speaks of assessments and of nothing else.</summary>
    public static bool Is(string text) => Level(text) is not null;

    /// <summary>The level that a text names; null when it names none.</summary>
    public static AssessmentLevel? Level(string text)
    {
        var words = HeaderWords.Of(text);
        return Excellent().IsMatch(words) ? AssessmentLevel.Excellent
            : NotCompleted().IsMatch(words) ? AssessmentLevel.NotCompleted
            : Good().IsMatch(words) ? AssessmentLevel.Good
            : Completed().IsMatch(words) ? AssessmentLevel.Completed
            : null;
    }

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex(@"\btu (?:nam )?\d{4} den\b", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:htxs(?:nv)?|xsnv|hoan thanh xuat sac|xuat sac)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Excellent();

    [GeneratedRegex(@"\b(?:khtnv|khong hoan thanh|kht)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotCompleted();

    [GeneratedRegex(@"\b(?:htt(?:nv)?|hoan thanh tot|tot)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Good();

    [GeneratedRegex(@"\b(?:htnv|ht|hoan thanh)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Completed();
}
