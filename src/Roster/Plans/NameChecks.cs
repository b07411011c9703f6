using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Plans;

/// <summary>R12 and R14: names for a position, positions of a person, the coefficient of a body, nominees from outside, posts that nobody is planned for.</summary>
internal static class NameChecks
{
    public static IEnumerable<PlanCheck> Of(CheckContext context) => context.IsCommittee
        ? Coefficient(context).Concat(ProposalOnly(context))
        : Names(context).Concat(Unnamed(context)).Concat(Positions(context)).Concat(Outside(context)).Concat(ProposalOnly(context));

    /// <summary>Nominees of a body in percent of its seats. Incumbents on the list count only where the regime says so.</summary>
    public static int Percent(CheckContext context, IGrouping<int, int> body)
    {
        var people = body.Select(row => context.Roster.Nominations.Official[row]).Distinct()
            .Count(official => context.Regime.CountsReelectable.Value || !context.Reading.Holds(official, body.Key));
        return people * 100 / Math.Max(1, context.Reading.View.Position(body.Key).Seats);
    }

    private static IEnumerable<PlanCheck> Names(CheckContext context)
    {
        foreach (var post in context.ByPosition)
        {
            var names = post.Select(row => context.Roster.Nominations.Official[row]).Distinct().Count();
            var position = context.Roster.Positions.Ids[post.Key];
            if (names > context.Regime.MaximumNames.Value)
            {
                yield return new PlanCheck(
                    "too-many-names", CheckSeverity.Error, "R12", context.Regime.MaximumNames.Source, [CheckContext.Text(names), CheckContext.Text(context.Regime.MaximumNames.Value)], position);
            }
            else if (names < context.Regime.MinimumNames.Value && context.Reading.View.TitleOf(post.Key)?.Kind == TitleKind.Leadership)
            {
                yield return new PlanCheck(
                    "too-few-names", CheckSeverity.Warning, "R12", context.Regime.MinimumNames.Source, [CheckContext.Text(names), CheckContext.Text(context.Regime.MinimumNames.Value)], position);
            }
        }
    }

    private static IEnumerable<PlanCheck> Unnamed(CheckContext context) => context.Reading.Positions(context.Plan)
        .Except(context.ByPosition.Select(post => post.Key))
        .Select(position => new PlanCheck(
            "no-names", CheckSeverity.Warning, "R14", context.Regime.MinimumNames.Source, [CheckContext.Text(context.Regime.MinimumNames.Value)], context.Roster.Positions.Ids[position]));

    private static IEnumerable<PlanCheck> Positions(CheckContext context)
    {
        var counter = new NominationCounts(context.Reading.View, context.Roster.Plans.Ids[context.Plan].Term);
        return
            from person in context.Open.GroupBy(row => (Official: context.Roster.Nominations.Official[row], Tier: context.Reading.View.TierOf(context.Roster.Nominations.Position[row])))
            let positions = counter.PositionsOf(person.Key.Official, person.Key.Tier).Count
            where positions > context.Regime.MaximumPositions.Value
            select new PlanCheck(
                "too-many-positions",
                CheckSeverity.Error,
                "R12",
                context.Regime.MaximumPositions.Source,
                [CheckContext.Text(positions), CheckContext.Text(context.Regime.MaximumPositions.Value)],
                null,
                context.Roster.Officials.Ids[person.Key.Official]);
    }

    private static IEnumerable<PlanCheck> Coefficient(CheckContext context)
    {
        foreach (var body in context.ByPosition)
        {
            var percent = Percent(context, body);
            var (from, to) = (context.Regime.CoefficientFromPercent, context.Regime.CoefficientToPercent);
            if (percent < from.Value || percent > to.Value)
            {
                var low = percent < from.Value;
                yield return new PlanCheck(
                    low ? "coefficient-low" : "coefficient-high",
                    low ? CheckSeverity.Warning : CheckSeverity.Error,
                    "R12",
                    (low ? from : to).Source,
                    [CheckContext.Text(percent), CheckContext.Text(from.Value), CheckContext.Text(to.Value)],
                    context.Roster.Positions.Ids[body.Key]);
            }
        }
    }

    private static IEnumerable<PlanCheck> Outside(CheckContext context)
    {
        if (context.Open.Count > 0 && context.Open.All(row => !context.Roster.Nominations.FromOutside[row]))
        {
            yield return new PlanCheck("no-outsider", CheckSeverity.Warning, "R12", context.Regime.Source, [CheckContext.Text(context.Open.Count)]);
        }
    }

    private static IEnumerable<PlanCheck> ProposalOnly(CheckContext context) => context.ByPosition
        .Where(post => context.Reading.IsProposalOnly(post.Key))
        .Select(post => new PlanCheck("proposal-only", CheckSeverity.Information, "R12", context.Regime.Source, [], context.Roster.Positions.Ids[post.Key]));
}
