using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Backtest;

/// <summary>What the records say happened, in the terms of the kernel: counted at month ends, in the posts that were there at the start.</summary>
internal sealed class Actuals
{
    private readonly RosterView now;
    private readonly InitialState state;
    private readonly int[] rows;

    public Actuals(RosterView now, InitialState state)
    {
        this.now = now;
        this.state = state;
        rows = Array.ConvertAll(state.Positions.Ids, id => now.Roster.Positions.Find(new PositionId(id)));
    }

    /// <summary>Whether a position is a post with the same seats through all the months.</summary>
    public bool IsComparable(int position, Month from, Month until) =>
        state.Positions.Kind[position] == PositionKind.Post
        && rows[position] is var row && row >= 0
        && now.Roster.Positions.ExistsOn(row, until.Plus(-1).LastDay)
        && now.Roster.Positions.Facts.On(row, from.FirstDay).Seats == now.Roster.Positions.Facts.On(row, until.Plus(-1).LastDay).Seats;

    /// <summary>Whether a seat of a post is vacant at some month's end in a year.</summary>
    public bool IsVacantIn(int position, Month year) =>
        Enumerable.Range(0, 12).Any(month => Vacant(rows[position], year.Plus(month).LastDay) > 0);

    /// <summary>Exits by law, or all others, in a year.</summary>
    public int Exits(Month year, bool byLaw)
    {
        var officials = now.Roster.Officials;
        var (from, until) = (year.FirstDay, year.Plus(12).FirstDay);
        return Enumerable.Range(0, officials.Count).Count(row =>
            officials.LeftOn[row] is var left && left != DateOnly.MaxValue && left.AddDays(-1) >= from && left.AddDays(-1) < until
            && (officials.LeavingReason[row] == LeavingReason.Retirement) == byLaw);
    }

    /// <summary>Officials in post at the end of a year.</summary>
    public int Officials(Month year) => new RosterView(now.Roster, year.Plus(11).LastDay, now.Pack).OfficialsInPost.Count();

    /// <summary>Seats vacant at the end of a year, memberships not counted.</summary>
    public int OpenVacancies(Month year)
    {
        var day = year.Plus(11).LastDay;
        return Enumerable.Range(0, rows.Length)
            .Where(position => state.Positions.Kind[position] != PositionKind.Membership && rows[position] >= 0 && now.Roster.Positions.ExistsOn(rows[position], day))
            .Sum(position => Vacant(rows[position], day));
    }

    private int Vacant(int row, DateOnly day)
    {
        var incumbencies = now.Roster.Incumbencies;
        var taken = incumbencies.OfPosition.Of(row).Count(held => incumbencies.HeldOn(held, day) && incumbencies.Capacity[held] != Capacity.Acting);
        return Math.Max(0, now.Roster.Positions.Facts.On(row, day).Seats - taken);
    }
}
