using CadreOrleans.Domain.Officials;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>
/// R13: three ages as a property of the team. Ages count at the reference month of the term. Nobody is judged by being a cohort younger than somebody
/// else; the gap between the names for one position is information.
/// </summary>
internal static class ThreeAges
{
    /// <summary>People planned at a tier who are young there.</summary>
    public static FigureCount Young(FigureScope scope, string tier) => FigureCount.Share(People(scope, tier)
        .Select(row => (scope.Planning.Row(row, "age-months", null, AgeMonths(scope, row)), IsYoung(scope, row, tier))));

    /// <summary>People planned who belong to a cohort, 1 to 3.</summary>
    public static FigureCount Cohort(FigureScope scope, int cohort) => FigureCount.Share(People(scope, null)
        .Select(row => (scope.Planning.Row(row, "age-months", null, AgeMonths(scope, row)), InCohort(scope, row, cohort))));

    /// <summary>Positions with several names, of more than one cohort.</summary>
    public static FigureCount SeveralCohorts(FigureScope scope) => FigureCount.Share(Several(scope).Select(post =>
    {
        var cohorts = post.Select(row => scope.Pack.Cohorts.CohortOf(AgeMonths(scope, row))).Distinct().Count();
        return (scope.Post(post.Key, "cohorts", null, cohorts), (bool?)(cohorts > 1));
    }));

    /// <summary>Positions with several names, each at least the regime's gap from the next in age.</summary>
    public static FigureCount Spaced(FigureScope scope) => FigureCount.Share(Several(scope).Select(post =>
    {
        var ages = post.Select(row => AgeMonths(scope, row)).Order().ToArray();
        var least = Enumerable.Range(1, ages.Length - 1).Min(i => ages[i] - ages[i - 1]);
        return (scope.Post(post.Key, "gap-months", null, least), scope.Planning.Regime is { } regime ? least >= regime.CohortGapYears.Value * 12 : (bool?)null);
    }));

    /// <summary>People planned of whom something holds that structure shares are counted by.</summary>
    public static FigureCount Share(FigureScope scope, string fact, Func<OfficialFacts, bool?> holds) => FigureCount.Share(People(scope, null)
        .Select(row => (scope.Planning.Row(row, fact), holds(Facts(scope, row)))));

    /// <summary>
    /// One nomination for each person planned, at a tier or at all: the one whose place has the earliest reference month, so that who is young by any of the
    /// places counts as young, in whatever order they were entered. People whose data were erased have no age.
    /// </summary>
    internal static IEnumerable<int> People(FigureScope scope, string? tier) => scope.Planning.Open
        .Where(row => tier is null || scope.AtEnd.TierOf(scope.Roster.Nominations.Position[row]) == tier)
        .Where(row => !scope.Roster.Officials.Erased[scope.Roster.Nominations.Official[row]])
        .GroupBy(row => scope.Roster.Nominations.Official[row])
        .Select(places => places.MinBy(row => (scope.Planning.ReferenceMonth(scope.Roster.Nominations.Position[row]).Index, row)));

    private static IEnumerable<IGrouping<int, int>> Several(FigureScope scope) => OpenPlanning.ByPosition(scope)
        .Where(post => post.Count() > 1 && post.All(row => !scope.Roster.Officials.Erased[scope.Roster.Nominations.Official[row]]));

    private static OfficialFacts Facts(FigureScope scope, int nomination) => scope.Roster.Officials.Facts.On(scope.Roster.Nominations.Official[nomination], scope.Period.To);

    private static bool? IsYoung(FigureScope scope, int nomination, string tier) =>
        scope.Planning.Regime is { } regime && regime.YoungUnderYears.TryGetValue(tier, out var under) ? UnderYears(scope, nomination, under.Value) : null;

    private static bool? InCohort(FigureScope scope, int nomination, int cohort)
    {
        var (youngest, oldest) = Ages(scope, nomination);
        var (one, other) = (scope.Pack.Cohorts.CohortOf(youngest), scope.Pack.Cohorts.CohortOf(oldest));
        return one == other ? one == cohort : one > cohort || other < cohort ? false : null;
    }

    private static bool? UnderYears(FigureScope scope, int nomination, int years)
    {
        var (youngest, oldest) = Ages(scope, nomination);
        return oldest < years * 12 ? true : youngest >= years * 12 ? false : null;
    }

    /// <summary>Age in months at the reference month, by the first month the birth can mean.</summary>
    private static int AgeMonths(FigureScope scope, int nomination) => Ages(scope, nomination).Oldest;

    private static (int Youngest, int Oldest) Ages(FigureScope scope, int nomination)
    {
        var birth = Facts(scope, nomination).Birth;
        var at = scope.Planning.ReferenceMonth(scope.Roster.Nominations.Position[nomination]);
        return (at.Since(Domain.Time.Month.Of(birth.Latest)), at.Since(Domain.Time.Month.Of(birth.Earliest)));
    }
}
