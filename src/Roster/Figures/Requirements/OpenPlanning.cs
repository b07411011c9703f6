using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R12: planning is "mở": several candidates, also from outside. The numeric limits are the regulation's own check and stand beside.</summary>
internal static class OpenPlanning
{
    /// <summary>Leading posts planned for with at least as many names as are aimed at.</summary>
    public static FigureCount SeveralNames(FigureScope scope) => FigureCount.Share(ByPosition(scope)
        .Select(post => (scope.Post(post.Key, "names", null, post.Count()), (bool?)(post.Count() >= (scope.Planning.Regime?.MinimumNames.Value ?? 2)))));

    /// <summary>Leading posts with more names than the regime allows.</summary>
    public static FigureCount TooManyNames(FigureScope scope) => FigureCount.Of(ByPosition(scope)
        .Where(post => scope.Planning.Regime is { } regime && post.Count() > regime.MaximumNames.Value)
        .Select(post => scope.Post(post.Key, "names", null, post.Count())));

    /// <summary>Open nominations of people from outside the unit, of all.</summary>
    public static FigureCount FromOutside(FigureScope scope) => FigureCount.Share(scope.Planning.ForTitles
        .Select(row => (scope.Planning.Row(row, "from-outside"), (bool?)scope.Roster.Nominations.FromOutside[row])));

    /// <summary>People planned for more positions at one level than the regime allows.</summary>
    public static FigureCount TooManyPositions(FigureScope scope) => FigureCount.Of(scope.Planning.ForTitles
        .GroupBy(row => (Official: scope.Roster.Nominations.Official[row], Tier: scope.AtEnd.TierOf(scope.Roster.Nominations.Position[row])))
        .Select(person => (person.Key.Official, Posts: person.Select(row => scope.Roster.Nominations.Position[row]).Distinct().Count()))
        .Where(person => scope.Planning.Regime is { } regime && person.Posts > regime.MaximumPositions.Value)
        .Select(person => scope.Person(person.Official, "positions", null, person.Posts)));

    /// <summary>Open nominations for a title higher than any held.</summary>
    public static FigureCount HigherTitles(FigureScope scope) => FigureCount.Share(scope.Planning.ForTitles
        .Select(row => (scope.Planning.Row(row, "higher"), IsHigher(scope, row))));

    /// <summary>Committee plans with a number of nominees inside the coefficient of the regime.</summary>
    public static FigureCount Coefficient(FigureScope scope) => FigureCount.Share(scope.Planning.Open
        .Where(row => scope.Roster.Plans.Kind[scope.Roster.Nominations.Plan[row]] == PlanKind.Committee)
        .GroupBy(row => scope.Roster.Nominations.Position[row])
        .Select(body =>
        {
            var percent = body.Select(row => scope.Roster.Nominations.Official[row]).Distinct().Count() * 100 / Math.Max(1, scope.AtEnd.Position(body.Key).Seats);
            return (scope.Post(body.Key, "coefficient-percent", null, percent), scope.Planning.Regime is { } regime
                ? percent >= regime.CoefficientFromPercent.Value && percent <= regime.CoefficientToPercent.Value
                : (bool?)null);
        }));

    /// <summary>Open nominations in plans of titles, by position, each person once.</summary>
    internal static IEnumerable<IGrouping<int, int>> ByPosition(FigureScope scope) => scope.Planning.ForTitles
        .DistinctBy(row => (scope.Roster.Nominations.Position[row], scope.Roster.Nominations.Official[row]))
        .GroupBy(row => scope.Roster.Nominations.Position[row]);

    private static bool? IsHigher(FigureScope scope, int nomination)
    {
        var planned = scope.AtEnd.TitleOf(scope.Roster.Nominations.Position[nomination]);
        var held = scope.AtEnd.HoldingsOf(scope.Roster.Nominations.Official[nomination])
            .Where(row => scope.Roster.Incumbencies.Capacity[row] != Capacity.Acting)
            .Select(row => scope.AtEnd.TitleOf(scope.Roster.Incumbencies.Position[row]))
            .Where(title => title is not null && title.Kind != TitleKind.Membership)
            .Select(title => title!.Group)
            .ToArray();
        return planned is null ? null : held.Length == 0 || planned.Group > held.Max();
    }
}
