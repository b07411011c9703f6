using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>Counts both limits over all plans of a term: names of a position, positions of a person at one level. A nomination that begins later counts already.</summary>
/// <param name="view">The roster on a day.</param>
/// <param name="term">Code of the term.</param>
public sealed class NominationCounts(RosterView view, string term)
{
    /// <summary>People named for a position.</summary>
    public IReadOnlySet<int> NamesFor(int position) => view.Roster.Nominations.OfPosition.Of(position)
        .Where(Counts)
        .Select(row => view.Roster.Nominations.Official[row])
        .ToHashSet();

    /// <summary>Positions of a level for which a person stands in plans of titles; memberships of bodies have a coefficient instead.</summary>
    public IReadOnlySet<int> PositionsOf(int official, string tier) => view.Roster.Nominations.OfOfficial.Of(official)
        .Where(row => Counts(row) && view.Roster.Plans.Kind[view.Roster.Nominations.Plan[row]] == PlanKind.Titles)
        .Select(row => view.Roster.Nominations.Position[row])
        .Where(position => view.TierOf(position) == tier)
        .ToHashSet();

    private bool Counts(int row) =>
        view.Roster.Nominations.Until[row] > view.AsOf && view.Roster.Plans.Ids[view.Roster.Nominations.Plan[row]].Term == term;
}
