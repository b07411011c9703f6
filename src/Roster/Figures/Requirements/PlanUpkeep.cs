using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R11: planning is "động": reviewed every year, with those out who no longer fit and new ones in.</summary>
internal static class PlanUpkeep
{
    /// <summary>Of every whole calendar year of the period and every plan in force throughout it, those in which the yearly review was held.</summary>
    public static FigureCount Reviewed(FigureScope scope)
    {
        var plans = scope.Roster.Plans;
        return FigureCount.Share(
            from year in scope.WholeYears
            from plan in Enumerable.Range(0, plans.Count)
            where plans.OpenedOn[plan].Year < year && scope.Covers(scope.Planning.UnitOf(plan))
            where scope.Pack.FindTerm(plans.Ids[plan].Term) is { } term && term.Ends.FirstDay >= new DateOnly(year, 12, 31)
            let held = plans.Reviews.Of(plan).Where(review => review.Record.Year == year && review.On.Year == year && review.On <= scope.Period.To).Select(review => (DateOnly?)review.On).Min()
            select (scope.Planning.PlanRow(plan, held is null ? "year-without" : "year-with", held, year), (bool?)(held is not null)));
    }

    /// <summary>Nominations added in the period, in plans of any term.</summary>
    public static FigureCount Added(FigureScope scope) => FigureCount.Of(Nominations(scope)
        .Where(row => scope.Period.Contains(scope.Roster.Nominations.From[row]))
        .Select(row => scope.Planning.Row(row, "nominated", scope.Roster.Nominations.From[row])));

    /// <summary>Nominations removed in the period, in plans of any term; those that succeeded are not.</summary>
    public static FigureCount Removed(FigureScope scope) => FigureCount.Of(Nominations(scope)
        .Where(row => scope.Roster.Nominations.State[row] == NominationState.Removed && scope.Period.Contains(scope.Roster.Nominations.Until[row]))
        .Select(row => scope.Planning.Row(row, "removed", scope.Roster.Nominations.Until[row])));

    /// <summary>Nominations of the term, still open on the last day, that break a hard rule on it which no training can mend.</summary>
    public static FigureCount Unfit(FigureScope scope) => FigureCount.Of(scope.Planning.Open
        .Where(row => Judge(scope, row)?.Gaps.Any(Removal.Asks) == true)
        .Select(row => scope.Planning.Row(row, "no-longer-fits")));

    /// <summary>Nominations of the term, open on the last day, that keep every hard rule: no standard was lowered to meet a share (R16).</summary>
    public static FigureCount Fit(FigureScope scope) => FigureCount.Share(scope.Planning.Open.Select(row => (scope.Planning.Row(row, "fits"), Verdict(scope, row) switch
    {
        Domain.Regulations.Rules.Verdict.Satisfied => true,
        Domain.Regulations.Rules.Verdict.NotSatisfied => (bool?)false,
        _ => null,
    })));

    private static Verdict? Verdict(FigureScope scope, int nomination) => Judge(scope, nomination)?.Verdict;

    private static EligibilityResult? Judge(FigureScope scope, int nomination) => scope.On(scope.Period.To).Judge(
        scope.Roster.Nominations.Official[nomination], scope.Roster.Nominations.Position[nomination], Purpose.Planning, scope.Planning.Term);

    private static IEnumerable<int> Nominations(FigureScope scope) => Enumerable.Range(0, scope.Roster.Nominations.Count)
        .Where(row => scope.Covers(scope.UnitOn(scope.Roster.Nominations.Position[row], scope.Period.To)));
}
