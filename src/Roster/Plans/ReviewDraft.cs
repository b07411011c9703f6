using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>Somebody who is to leave a plan.</summary>
/// <param name="Nomination">Row of the nomination.</param>
/// <param name="Reason">Why.</param>
/// <param name="Check">What was found, with the article.</param>
public sealed record Leaving(int Nomination, RemovalReason Reason, PlanCheck Check);

/// <summary>A position with too few names.</summary>
/// <param name="Position">Row of the position.</param>
/// <param name="Names">Names that stay.</param>
/// <param name="Missing">Names to reach what is aimed at.</param>
public sealed record Opening(int Position, int Names, int Missing);

/// <summary>The yearly review of a plan as the records ask for it: who must leave and why, and where names are missing then. A draft: the committee decides.</summary>
/// <param name="Leaving">Who must leave.</param>
/// <param name="Openings">Positions with too few names afterwards.</param>
public sealed record ReviewDraft(IReadOnlyList<Leaving> Leaving, IReadOnlyList<Opening> Openings)
{
    /// <summary>Drafts the review of a plan on the view's day.</summary>
    public static ReviewDraft Of(RosterView view, int plan)
    {
        var reading = new PlanReading(view);
        if (reading.Regime is not { } regime)
        {
            return new ReviewDraft([], []);
        }

        var context = new CheckContext(reading, regime, plan);
        var leaving = context.Open.Select(row => Unfit(context, row)).OfType<Leaving>().ToList();
        leaving.AddRange(Excess(context, leaving));
        var gone = leaving.Select(left => left.Nomination).ToHashSet();
        var openings = new List<Opening>();
        foreach (var position in reading.Positions(plan))
        {
            var names = context.Open.Count(row => view.Roster.Nominations.Position[row] == position && !gone.Contains(row));
            var aim = context.IsCommittee
                ? ((view.Position(position).Seats * regime.CoefficientFromPercent.Value) + 99) / 100
                : regime.MinimumNames.Value;
            if (names < aim)
            {
                openings.Add(new Opening(position, names, aim - names));
            }
        }

        return new ReviewDraft(leaving, openings);
    }

    /// <summary>The reason that a broken rule gives.</summary>
    public static RemovalReason ReasonOf(Finding finding) => finding.Rule switch
    {
        "no-bar" => RemovalReason.Discipline,
        "in-service" => finding.Evidence.EndsWith(".left", StringComparison.Ordinal) ? RemovalReason.Left : RemovalReason.Age,
        "remaining-service" or "first-time-age" or "holding-age" => RemovalReason.Age,
        "higher-title-only" => RemovalReason.HigherPost,
        "last-assessment" or "not-completed-years" => RemovalReason.Assessment,
        _ => RemovalReason.Review,
    };

    private static Leaving? Unfit(CheckContext context, int row)
    {
        var (official, position) = (context.Roster.Nominations.Official[row], context.Roster.Nominations.Position[row]);
        if (!context.Roster.Positions.ExistsOn(position, context.Reading.View.AsOf))
        {
            return new Leaving(row, RemovalReason.PositionAbolished, new PlanCheck(
                "position-abolished", CheckSeverity.Error, "R11", context.Regime.Source, [], context.Position(row), context.Official(row)));
        }

        return context.Reading.Judge(official, position, context.Term)?.Findings.FirstOrDefault(Removal.Asks) is { } broken
            ? new Leaving(row, ReasonOf(broken), new PlanCheck(
                broken.Rule, CheckSeverity.Error, "R11", broken.Source, broken.Arguments, context.Position(row), context.Official(row), broken))
            : null;
    }

    /// <summary>Only what exceeds the limit of positions leaves: what was entered last, the lowest rank first.</summary>
    private static IEnumerable<Leaving> Excess(CheckContext context, List<Leaving> unfit)
    {
        if (context.IsCommittee)
        {
            yield break;
        }

        var view = context.Reading.View;
        var nominations = view.Roster.Nominations;
        var gone = unfit.Select(left => left.Nomination).ToHashSet();
        var counts = new NominationCounts(view, view.Roster.Plans.Ids[context.Plan].Term);
        foreach (var person in context.Open.Where(row => !gone.Contains(row)).GroupBy(row => (Official: nominations.Official[row], Tier: view.TierOf(nominations.Position[row]))))
        {
            var most = context.Regime.MaximumPositions;
            var positions = counts.PositionsOf(person.Key.Official, person.Key.Tier).Count
                - gone.Count(row => nominations.Official[row] == person.Key.Official && view.TierOf(nominations.Position[row]) == person.Key.Tier);
            foreach (var row in person.OrderByDescending(row => nominations.From[row]).ThenByDescending(row => nominations.Rank[row]).ThenByDescending(row => row).Take(positions - most.Value))
            {
                yield return new Leaving(row, RemovalReason.TooManyPositions, new PlanCheck(
                    "too-many-positions", CheckSeverity.Error, "R12", most.Source, [CheckContext.Text(positions), CheckContext.Text(most.Value)], context.Position(row), context.Official(row)));
            }
        }
    }
}
