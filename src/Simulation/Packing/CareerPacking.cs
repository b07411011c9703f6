using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs holders and nominees.</summary>
internal static class CareerPacking
{
    public static IncumbencyColumns Incumbencies(RosterView view, Numbering numbering)
    {
        var incumbencies = view.Roster.Incumbencies;
        var rows = numbering.PositionRows.SelectMany(view.HoldersOf)
            .Where(row => numbering.Official(incumbencies.Official[row]) >= 0)
            .OrderBy(row => numbering.Position(incumbencies.Position[row]))
            .ThenBy(row => numbering.Official(incumbencies.Official[row]))
            .ThenBy(row => incumbencies.Capacity[row])
            .DistinctBy(row => (incumbencies.Position[row], incumbencies.Official[row]))
            .ToArray();
        return new IncumbencyColumns
        {
            Official = Array.ConvertAll(rows, row => numbering.Official(incumbencies.Official[row])),
            Position = Array.ConvertAll(rows, row => numbering.Position(incumbencies.Position[row])),
            Capacity = Array.ConvertAll(rows, row => Of(incumbencies.Capacity[row])),
            Since = Array.ConvertAll(rows, row => Month.Of(incumbencies.From[row]).Index),
            TermEnd = Array.ConvertAll(rows, row => incumbencies.TermEnds[row] is var day && day == DateOnly.MaxValue ? IncumbencyColumns.NoTermEnd : Month.Of(day).Index),
        };
    }

    public static NominationColumns Nominations(RosterView view, Numbering numbering)
    {
        var nominations = view.Roster.Nominations;
        var month = Month.Of(view.AsOf);
        var rows = Enumerable.Range(0, nominations.Count)
            .Where(row => nominations.OpenOn(row, view.AsOf) && numbering.Official(nominations.Official[row]) >= 0 && numbering.Position(nominations.Position[row]) >= 0)
            .Select(row => (Row: row, Layer: Layer(view, row, month)))
            .Where(entry => entry.Layer is not null)
            .OrderBy(entry => entry.Layer)
            .ThenBy(entry => numbering.Position(nominations.Position[entry.Row]))
            .ThenBy(entry => nominations.Rank[entry.Row])
            .ThenBy(entry => numbering.Official(nominations.Official[entry.Row]))
            .DistinctBy(entry => (entry.Layer, nominations.Position[entry.Row], nominations.Official[entry.Row]))
            .ToArray();
        return new NominationColumns
        {
            Layer = Array.ConvertAll(rows, entry => entry.Layer!.Value),
            Position = Array.ConvertAll(rows, entry => numbering.Position(nominations.Position[entry.Row])),
            Official = Array.ConvertAll(rows, entry => numbering.Official(nominations.Official[entry.Row])),
            Since = Array.ConvertAll(rows, entry => PlannedSince(view, entry.Row)),
        };
    }

    private static HoldingCapacity Of(Capacity capacity) => capacity switch
    {
        Capacity.Acting => HoldingCapacity.Acting,
        Capacity.Concurrent => HoldingCapacity.Concurrent,
        _ => HoldingCapacity.Full,
    };

    /// <summary>The plan of the running term is current, those of later terms are next; plans of past terms count no more.</summary>
    private static PlanLayer? Layer(RosterView view, int row, Month month)
    {
        var term = view.Pack.FindTerm(view.Roster.Plans.Ids[view.Roster.Nominations.Plan[row]].Term);
        return term is null || term.Ends <= month ? null : term.Starts > month ? PlanLayer.Next : PlanLayer.Current;
    }

    /// <summary>Time in the plan for a position runs on across terms: the earliest nomination that the present one continues.</summary>
    private static int PlannedSince(RosterView view, int row)
    {
        var nominations = view.Roster.Nominations;
        return nominations.OfOfficial.Of(nominations.Official[row])
            .Where(other => nominations.Position[other] == nominations.Position[row] && nominations.OpenOn(other, view.AsOf))
            .Select(other => Month.Of(nominations.From[other]).Index)
            .Min();
    }
}
