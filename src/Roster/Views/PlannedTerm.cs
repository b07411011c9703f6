using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Views;

/// <summary>Which term plans are made for on a day.</summary>
public static class PlannedTerm
{
    /// <summary>The next term that has a plan opened by the day; the running one while there is none; null outside all terms of the pack.</summary>
    public static Term? Of(RosterView view)
    {
        var month = Month.Of(view.AsOf);
        var planned = Enumerable.Range(0, view.Roster.Plans.Count)
            .Where(row => view.Roster.Plans.OpenedOn[row] <= view.AsOf)
            .Select(row => view.Roster.Plans.Ids[row].Term)
            .ToHashSet();
        return view.Pack.Terms.FirstOrDefault(term => term.Starts > month && planned.Contains(term.Code)) ?? view.Pack.TermAt(month);
    }
}
