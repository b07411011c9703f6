using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>
/// Hazards of leaving that are a multiple of the usual for some time. What is left of everybody's thresholds is divided by the multiple when the
/// time begins and multiplied by it when it ends, so that no new number is drawn and futures differ only where the shock makes them.
/// </summary>
internal static class HazardShocks
{
    /// <summary>Resignation and death are numbered like <see cref="ExitCause"/>; this stands for all causes.</summary>
    public const int AllCauses = HazardTable.Causes;

    /// <summary>Discipline, which nobody leaves by.</summary>
    public const int Discipline = AllCauses + 1;

    /// <summary>Whether there is a hazard to be changed.</summary>
    public static bool Matters(ReplicateScratch r, ResolvedIntervention what) => what.Choice != Discipline || r.Run.Discipline.IsOn;

    public static void Begin(ReplicateScratch r, ResolvedIntervention what, int month) => Change(r, what, month, ends: false);

    public static void End(ReplicateScratch r, ResolvedIntervention what, int month) => Change(r, what, month, ends: true);

    private static void Change(ReplicateScratch r, ResolvedIntervention what, int month, bool ends)
    {
        var state = r.State;
        if (what.Choice == Discipline)
        {
            state.DisciplinePercent = Changed(state.DisciplinePercent, what.Count, ends);
            return;
        }

        for (var cause = 0; cause < HazardTable.Causes; cause++)
        {
            if (what.Choice != AllCauses && what.Choice != cause)
            {
                continue;
            }

            for (var slot = 0; slot < state.UsedSlots; slot++)
            {
                if (state.Present[slot])
                {
                    ExitSchedule.Advance(r, slot, month);
                    ref var left = ref state.HazardLeft[(slot * HazardTable.Causes) + cause];
                    left = ends ? ExitSchedule.Unscaled(left, what.Count) : ExitSchedule.Scaled(left, what.Count);
                }
            }

            state.HazardPercent[cause] = Changed(state.HazardPercent[cause], what.Count, ends);
        }

        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (state.Present[slot])
            {
                ExitSchedule.Redate(r, slot);
            }
        }
    }

    private static int Changed(int percent, int times, bool ends) => !ends ? percent * times / 100 : times == 0 ? 100 : percent * 100 / times;
}
