using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Compilation;

namespace CadreOrleans.Simulation.Backtest;

/// <summary>
/// Scores who took posts first in some futures of a run by who took them. The futures are replayed for it and forgotten: what is kept of a run holds no
/// chance of a single official.
/// </summary>
internal static class SuccessorScoring
{
    /// <summary>Futures replayed at most.</summary>
    public const int Futures = 256;

    /// <summary>Fewest futures in which a post has to change hands to say anything of it.</summary>
    private const int FewestFutures = 30;

    /// <summary>The scores; null where too few appointments can be scored.</summary>
    public static SuccessorCheck? Of(CompiledRun run, Actuals actuals, RosterView now)
    {
        var inputs = run.Inputs;
        var (from, until) = (new Month(inputs.Start), new Month(inputs.Start + inputs.Months));
        var known = inputs.State.Officials.Ids.Select((id, slot) => (id, slot)).ToDictionary(one => one.id, one => one.slot, StringComparer.Ordinal);
        var happened = new List<(int Position, int Taker)>();
        for (var position = 0; position < inputs.State.Positions.Count; position++)
        {
            if (inputs.State.Positions.Seats[position] == 1 && inputs.State.Positions.LinkedTo[position] < 0 && actuals.IsComparable(position, from, until)
                && FirstTaker(now, inputs.State.Positions.Ids[position], from, until) is { } taker)
            {
                happened.Add((position, known.GetValueOrDefault(taker.Value, FirstTakers.Newcomer)));
            }
        }

        if (happened.Count < SuccessorCheck.Fewest)
        {
            return null;
        }

        var futures = FirstTakers.Of(run, Math.Min(inputs.Replicates, Futures));
        return Score([.. happened.Select(one => (one.Taker, futures[run.Places.OfPosition[one.Position]]))]);
    }

    /// <summary>Scores the takers of posts by how often each took the post first.</summary>
    internal static SuccessorCheck? Score(IReadOnlyCollection<(int Taker, Dictionary<int, int> Futures)> appointments)
    {
        var scored = appointments.Where(one => one.Futures.Values.Sum() >= FewestFutures).Select(one => Score(one.Taker, one.Futures)).ToArray();
        return scored.Length < SuccessorCheck.Fewest
            ? null
            : new SuccessorCheck(
                scored.Length,
                scored.Average(one => one.Chance),
                scored.Average(one => one.Rank <= 1 ? 1.0 : 0),
                scored.Average(one => one.Rank <= 3 ? 1.0 : 0),
                scored.Average(one => one.Rank <= 5 ? 1.0 : 0),
                scored.Average(one => one.Brier),
                scored.Average(one => one.Equal));
    }

    private static (double Chance, int Rank, double Brier, double Equal) Score(int taker, Dictionary<int, int> futures)
    {
        var all = (double)futures.Values.Sum();
        var took = futures.GetValueOrDefault(taker);
        var squares = futures.Values.Sum(count => count / all * (count / all));
        var equal = 1.0 / futures.Count;
        return (
            took / all,
            took == 0 ? int.MaxValue : 1 + futures.Values.Count(count => count > took),
            squares - (2 * took / all) + 1,
            equal - (took == 0 ? 0 : 2 * equal) + 1);
    }

    private static OfficialId? FirstTaker(RosterView now, string position, Month from, Month until)
    {
        var incumbencies = now.Roster.Incumbencies;
        var held = incumbencies.OfPosition.Of(now.Roster.Positions.Find(new PositionId(position))).Where(row => incumbencies.Capacity[row] != Capacity.Acting).ToArray();
        var before = held.Where(row => incumbencies.HeldOn(row, from.FirstDay.AddDays(-1))).Select(row => incumbencies.Official[row]).ToHashSet();
        var first = held.Where(row => incumbencies.From[row] >= from.FirstDay && incumbencies.From[row] < until.FirstDay && !before.Contains(incumbencies.Official[row]))
            .OrderBy(row => incumbencies.From[row])
            .Select(row => (int?)incumbencies.Official[row])
            .FirstOrDefault();
        return first is { } official && !now.Roster.Officials.Erased[official] ? now.Roster.Officials.Ids[official] : null;
    }
}
