using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>An offer to retire early: each of those near retirement takes it with the share of his group of months left.</summary>
internal static class EarlyRetirements
{
    /// <summary>Whether anybody was there to take it.</summary>
    public static bool Run(ReplicateScratch r, ResolvedIntervention what, int month)
    {
        var state = r.State;
        var anybody = false;
        PhiloxBatch.First(state.Key.AsSpan(0, state.UsedSlots), r.Address(RandomStream.EarlyRetirement, month), r.Words0);
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (state.Present[slot] && PercentFor(what.List, state.Retire[slot] - month) is var percent && percent >= 0)
            {
                anybody = true;
                if (WeightTable.Happens(r.Words0[slot], percent * 10_000))
                {
                    ExitCalendar.Remove(state, slot);
                    ExitStep.Leave(r, slot, month, ExitSchedule.ByLaw);
                }
            }
        }

        return anybody;
    }

    /// <summary>Take-up of the group of those with so many months left, -1 for those it is not offered to. The list holds pairs of months and percent.</summary>
    private static int PercentFor(int[] groups, int monthsLeft)
    {
        for (var i = 0; i < groups.Length && monthsLeft > 0; i += 2)
        {
            if (monthsLeft <= groups[i])
            {
                return groups[i + 1];
            }
        }

        return -1;
    }
}
