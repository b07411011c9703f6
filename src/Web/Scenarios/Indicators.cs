using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Web.Languages;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Scenarios;

/// <summary>How indicators are named, ordered and rounded on the pages. No number is more precise than its standard error allows.</summary>
internal static class Indicators
{
    private const string Whole = "all";
    private const double Percentage = 100;
    private const double SmallestShown = 0.01;

    /// <summary>Shown as headlines, in this order, as far as a run has them.</summary>
    private static readonly string[] Headlines =
        ["target-T2", "target-T3", "target-all-key-posts-ready", "open-vacancies", "share-vacant", "bench-nobody", "from-plan", "time-to-fill", "chain-length", "cohort-young", "cohort-old", "women"];

    private static readonly HashSet<string> Shares =
        ["share-vacant", "from-plan", "from-unit", "from-outside", "cohort-young", "cohort-middle", "cohort-old", "women", "ethnic-minority", "leaders-rotated", "units-with-non-local",
         "leaders-meeting-levels", "tasks-not-completed",
         "plan-several-names", "key-posts-covered", "plan-young", "plan-women", "target-T2", "target-T3", "target-all-posts-ready", "target-all-key-posts-ready",
         "target-R4", "target-R5", "target-R12", "target-R13", "target-R14", "target-R16.women"];

    public static string Name(IStringLocalizer texts, string code)
    {
        var text = texts["indicator." + code];
        return text.ResourceNotFound ? code : text.Value;
    }

    public static bool IsShare(string code) => Shares.Contains(code);

    /// <summary>Headlines of a run: over the whole of it, or as it ends.</summary>
    public static IEnumerable<(IndicatorView Indicator, IndicatorPoint Point)> HeadlinesOf(RunView run) =>
        from code in Headlines
        let indicator = run.Indicators
            .Where(one => one.Code == code && one.Scope == Whole && one.Points.Count > 0)
            .OrderBy(one => one.Period == "whole" ? 0 : 1)
            .FirstOrDefault()
        where indicator is not null
        select (indicator, indicator.Points[^1]);

    /// <summary>Headlines among codes, in their order.</summary>
    public static IEnumerable<string> HeadlinesAmong(IReadOnlySet<string> codes) => Headlines.Where(codes.Contains);

    /// <summary>Indicators of the whole organisation that have a course over time.</summary>
    public static IReadOnlyList<IndicatorView> Courses(RunView run) =>
        [.. run.Indicators.Where(one => one.Scope == Whole && one.Points.Count > 1)];

    /// <summary>The same indicator in another run; null when it is not there.</summary>
    public static IndicatorView? Counterpart(RunView? other, IndicatorView indicator) => other?.Indicators
        .FirstOrDefault(one => one.Code == indicator.Code && one.Scope == indicator.Scope && one.Period == indicator.Period && one.Points.Count == indicator.Points.Count);

    /// <summary>What a value is multiplied by to be shown: shares become percent.</summary>
    public static double Scale(string code) => IsShare(code) ? Percentage : 1;

    /// <summary>Decimals that a standard error allows.</summary>
    public static int Decimals(double standardError) => standardError switch { >= 0.5 => 0, >= 0.05 => 1, _ => 2 };

    /// <summary>A headline in words a meeting can use: shares as so many in a hundred, rounded to 5.</summary>
    public static string Headline(IStringLocalizer texts, string code, double mean, double standardError) =>
        !IsShare(code) ? Wording.Decimal(mean, Decimals(standardError))
        : RoundedToFive(mean) is 0 && mean > 0 ? texts["headline.under", 5]
        : RoundedToFive(mean) is 100 && mean < 1 ? texts["headline.over", 95]
        : texts["headline.about", RoundedToFive(mean)];

    /// <summary>The standard error, in the unit of the number beside it.</summary>
    public static string Error(string code, double standardError)
    {
        var shown = standardError * Scale(code);
        return shown is > 0 and < SmallestShown
            ? "± <" + Wording.Decimal(SmallestShown, 2)
            : "± " + Wording.Decimal(shown, Math.Max(1, Decimals(shown)));
    }

    /// <summary>What the values of an indicator count.</summary>
    public static string Unit(IStringLocalizer texts, IndicatorView indicator)
    {
        var text = texts["unit." + indicator.Unit];
        return IsShare(indicator.Code) ? "%" : text.ResourceNotFound ? indicator.Unit : text.Value;
    }

    /// <summary>So many in a hundred, rounded to 5.</summary>
    public static int RoundedToFive(double share) => (int)(Math.Round(share * Percentage / 5, MidpointRounding.AwayFromZero) * 5);
}
