using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>Which seats a person leaves, and which posts are one vacancy because they are held together.</summary>
internal sealed class Seats
{
    // Posts are bound to a leading one, not in long chains; a ring in the records must not hang the question.
    private const int LongestBinding = 4;
    private readonly RosterView view;
    private readonly ILookup<int, int> linked;
    private readonly Dictionary<int, int> taken = [];

    public Seats(RosterView view)
    {
        this.view = view;
        linked = view.Positions.Where(position => view.Position(position).LinkedTo is not null)
            .ToLookup(Leading);
    }

    /// <summary>Posts held together with a leading one.</summary>
    public IReadOnlyList<int> LinkedTo(int position) => [.. linked[position].Where(row => row != position)];

    /// <summary>Seats with a full or concurrent holder on the day, before anybody moves.</summary>
    public int Taken(int position) => taken.TryGetValue(position, out var known) ? known : taken[position] = view.SeatsTaken(position);

    /// <summary>Rows of the posts that an official gives up, linked ones under their leading one; the seats of bodies only by who leaves service.</summary>
    public IEnumerable<IGrouping<int, int>> GivenUp(int official, bool leavesService)
    {
        var held = view.HoldingsOf(official)
            .Where(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Acting)
            .OrderBy(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Full)
            .Select(row => view.Roster.Incumbencies.Position[row])
            .Where(position => leavesService || view.TitleOf(position)?.Kind != TitleKind.Membership)
            .Distinct()
            .ToArray();
        return held.GroupBy(position => Leading(position) is var leading && Array.IndexOf(held, leading) >= 0 ? leading : position);
    }

    private int Leading(int position)
    {
        var leading = position;
        for (var steps = 0; steps < LongestBinding; steps++)
        {
            if (view.Position(leading).LinkedTo is not { } other || view.Roster.Positions.Find(other) is not (>= 0 and var row) || row == position)
            {
                break;
            }

            leading = row;
        }

        return leading;
    }
}
