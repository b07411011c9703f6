using CadreOrleans.Contracts.Plans;
using CadreOrleans.Roster.Searching;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>The three orders in which lists of nominees are written; a tie keeps the recorded rank.</summary>
internal static class NominationSorting
{
    /// <summary>The rows of one position in an order. Where votes may not be seen the recorded rank, itself public, stands in their place.</summary>
    public static IEnumerable<int> Sort(RosterView view, IEnumerable<int> rows, NominationOrder order, PlanBallots? ballots)
    {
        var nominations = view.Roster.Nominations;
        var ranked = rows.OrderBy(row => nominations.Rank[row] == 0).ThenBy(row => nominations.Rank[row]).ThenBy(row => row);
        return order switch
        {
            NominationOrder.Title => ranked.OrderByDescending(row => GroupHeld(view, nominations.Official[row])),
            NominationOrder.Abc => ranked.OrderBy(row => RosterNames.Of(view, nominations.Official[row]), NameOrder.Names),
            _ => ranked.OrderByDescending(row => ballots?.Of(nominations.Official[row], nominations.Position[row]) is [.., var last] ? last.Votes : -1),
        };
    }

    private static int GroupHeld(RosterView view, int official) =>
        view.PrincipalOf(official) is >= 0 and var row ? view.TitleOf(view.Roster.Incumbencies.Position[row])?.Group ?? 0 : 0;
}
