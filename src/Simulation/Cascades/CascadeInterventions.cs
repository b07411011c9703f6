using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>A cascade as interventions of a scenario: the exit, then the moves, those of one month as one package.</summary>
public static class CascadeInterventions
{
    /// <summary>The interventions; empty when nobody leaves and nobody moves.</summary>
    /// <param name="cascade">The cascade.</param>
    /// <param name="view">The roster it was asked of.</param>
    /// <param name="first">First month that a scenario may change; what would come earlier takes effect then.</param>
    /// <param name="reason">The neutral reason given for an exit.</param>
    public static IReadOnlyList<Intervention> Of(Cascade cascade, RosterView view, Month first, ForcedExitReason reason)
    {
        Month At(DateOnly day) => Month.Of(day) is var month && month > first ? month : first;
        var list = new List<Intervention>();
        if (cascade is { Target: null, Question.Official: >= 0 and var leaver })
        {
            list.Add(new Intervention(InterventionKinds.ForcedExit, At(cascade.On), view.Roster.Officials.Ids[leaver], Reason: reason));
        }

        foreach (var month in cascade.Moves.GroupBy(move => At(move.On)).OrderBy(month => month.Key))
        {
            PlannedMove[] moves = [.. month.Select(move => new PlannedMove(view.Roster.Officials.Ids[move.Official], view.Roster.Positions.Ids[move.Position]))];
            list.Add(moves.Length == 1
                ? new Intervention(InterventionKinds.ForcedMove, month.Key, moves[0].Official, moves[0].Position)
                : new Intervention(InterventionKinds.Moves, month.Key) { Moves = moves });
        }

        return list;
    }
}
