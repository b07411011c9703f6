using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Roster.Plans;

/// <summary>
/// The rounds of a plan's procedure: a round ends where the numbers of the steps begin anew. Of a step held again for want of quorum the last conference counts.
/// </summary>
public static class PlanRounds
{
    /// <summary>The conferences of a plan up to a day, by round, in order.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="plan">Row of the plan.</param>
    /// <param name="upTo">Last day.</param>
    public static IReadOnlyList<IReadOnlyList<(DateOnly On, NominationStepHeld Record)>> Of(RosterSnapshot roster, int plan, DateOnly upTo)
    {
        var rounds = new List<List<(DateOnly On, NominationStepHeld Record)>>();
        foreach (var step in roster.Plans.Steps.Of(plan).Where(step => step.On <= upTo).OrderBy(step => step.On).ThenBy(step => step.Record.Step))
        {
            if (rounds.Count == 0 || step.Record.Step == 1 || rounds[^1][^1].Record.Step > step.Record.Step)
            {
                rounds.Add([]);
            }

            rounds[^1].RemoveAll(held => held.Record.Step == step.Record.Step);
            rounds[^1].Add(step);
        }

        return rounds;
    }
}
