namespace CadreOrleans.Roster.Plans;

/// <summary>
/// R13, three ages (ba độ tuổi) in both senses: the share of the first cohort in the list, and names for one position of several cohorts. The gap of years
/// between the names for a position is information; nobody is judged for an age.
/// </summary>
internal static class CohortChecks
{
    public static IEnumerable<PlanCheck> Of(CheckContext context)
    {
        var cohorts = context.Reading.View.Pack.Cohorts;
        // Who is planned for places with different reference months counts by the earliest of them, whichever was entered first.
        var people = context.Open.GroupBy(row => context.Roster.Nominations.Official[row]).Select(places => places.Select(row => Age(context, row)).Min()).OfType<int>().ToArray();
        var first = people.Count(age => cohorts.CohortOf(age) == 1);
        if (people.Length > 0 && first < cohorts.FirstShare * people.Length)
        {
            yield return new PlanCheck(
                "first-cohort",
                CheckSeverity.Warning,
                "R13",
                cohorts.Source,
                [CheckContext.Text(first), CheckContext.Text(people.Length), CheckContext.Text((int)Math.Round(cohorts.FirstShare * 100)), CheckContext.Text(cohorts.UnderYears)]);
        }

        foreach (var check in context.IsCommittee ? [] : context.ByPosition.SelectMany(post => Of(context, post)))
        {
            yield return check;
        }
    }

    private static IEnumerable<PlanCheck> Of(CheckContext context, IGrouping<int, int> post)
    {
        var ages = post.Select(row => Age(context, row)).OfType<int>().Order().ToArray();
        if (ages.Length < 2 || context.Reading.View.TitleOf(post.Key)?.HoldingAgeLimitMonths is not null)
        {
            yield break;
        }

        var cohorts = context.Reading.View.Pack.Cohorts;
        var position = context.Roster.Positions.Ids[post.Key];
        if (ages.Select(cohorts.CohortOf).Distinct().Count() == 1)
        {
            yield return new PlanCheck("one-cohort", CheckSeverity.Warning, "R13", cohorts.Source, [CheckContext.Text(ages.Length), CheckContext.Text(cohorts.CohortOf(ages[0]))], position);
        }

        var gap = Enumerable.Range(1, ages.Length - 1).Min(i => ages[i] - ages[i - 1]);
        if (gap < context.Regime.CohortGapYears.Value * 12)
        {
            yield return new PlanCheck(
                "age-gap", CheckSeverity.Information, "R13", context.Regime.CohortGapYears.Source, [CheckContext.Text(gap), CheckContext.Text(context.Regime.CohortGapYears.Value)], position);
        }
    }

    /// <summary>Age in months at the reference month of the term, by the first month the birth can mean; null when it was erased.</summary>
    private static int? Age(CheckContext context, int row) =>
        context.Reading.Facts(context.Roster.Nominations.Official[row]) is { } facts
            ? PlanReading.Ages(facts.Birth, context.Reading.ReferenceMonth(context.Roster.Nominations.Position[row], context.Term)).Oldest
            : null;
}
