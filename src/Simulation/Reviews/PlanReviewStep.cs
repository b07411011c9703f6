using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>
/// Step 6 of a month, once a year, more often where the pack asks for it: takes out of every plan those who no longer fit (gone, promoted, barred,
/// too old, too little service left, standing for too many positions), then fills up to the target: from the other term's plan, the unit, then
/// other units ("open"), those first whose group or age the plan falls short of. Where there are two layers, the current plan asks for the
/// service left that an appointment asks for, the next term's for that at its reference month.
/// </summary>
internal static class PlanReviewStep
{
    private const int MonthsOffCycle = 3;

    public static bool IsDue(PlanPolicy plans, int monthOfYear) =>
        plans.ReviewMonth > 0 && (monthOfYear == plans.ReviewMonth || (plans.OffCycle && (monthOfYear - plans.ReviewMonth) % MonthsOffCycle == 0));

    public static void Run(ReplicateScratch r, int month)
    {
        TalentOrder.Sort(r);
        var next = NextReference(r.Run, month);
        var ahead = r.Run.Policy.Plans.NextPlanMonths;
        if (ahead == 0)
        {
            Review(r, month, PlanKind.Single, r.State.Nominations, next + r.Epoch.ServiceLeftInPlan);
            return;
        }

        Review(r, month, PlanKind.Current, r.State.Nominations, month + r.Epoch.ServiceLeftAtAppointment);
        if (next - month <= ahead)
        {
            Review(r, month, PlanKind.Next, r.State.NextNominations, next + r.Epoch.ServiceLeftInPlan);
        }
    }

    private static void Review(ReplicateScratch r, int month, PlanKind kind, Nomination[] plan, int retiresFrom)
    {
        r.Review.Begin(r, month, kind, plan, retiresFrom);
        PlanRemoval.Run(r, month);
        var filling = new PlanFilling(r, month);
        foreach (ref readonly var place in r.Run.Plans.Planned.AsSpan())
        {
            filling.FillUp(place);
        }
    }

    /// <summary>The first reference month of a term after a month.</summary>
    internal static int NextReference(CompiledRun run, int month)
    {
        var plans = run.Policy.Plans;
        var next = (plans.ReferenceMonth - run.Start) % plans.TermMonths;
        while (next <= month)
        {
            next += plans.TermMonths;
        }

        return next;
    }

    /// <summary>Marks the members of a body, who need not be planned for it, so that no list of seats has to be walked for anybody.</summary>
    internal static void MarkMembers(ReplicateScratch r, in PlannedPlace place)
    {
        foreach (var slot in r.State.Holder.AsSpan(place.SeatFrom, place.SeatTo - place.SeatFrom))
        {
            if (slot >= 0)
            {
                r.Review.Mark[slot] = place.Place + 1;
            }
        }
    }
}
