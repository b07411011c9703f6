using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>
/// The two layers of plans: at the reference month of a term, what stands in the plan of the next term becomes current; a position for which it
/// holds nobody keeps its present nominees until the next review.
/// </summary>
internal static class PlanLayers
{
    public static void Switch(ReplicateScratch r, int month)
    {
        var plans = r.Run.Policy.Plans;
        if (plans.NextPlanMonths == 0 || (r.Run.Start + month - plans.ReferenceMonth) % plans.TermMonths != 0)
        {
            return;
        }

        var state = r.State;
        for (var place = 0; place < r.Run.Places.Count; place++)
        {
            var from = r.Run.Plans.From[place];
            var next = state.NextNominations.AsSpan(from, r.Run.Plans.From[place + 1] - from);
            if (next.Length == 0 || next[0].Slot < 0)
            {
                continue;
            }

            next.CopyTo(state.Nominations.AsSpan(from));
            next.Fill(Nomination.Empty);
            if (r.Epoch.ClassOf[place] >= 0)
            {
                WakeUp.Now(state, r.Epoch.ClassOf[place]);
            }
        }
    }
}
