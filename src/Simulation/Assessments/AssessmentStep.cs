using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Discipline;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>Step 4 of a month, in the month of the yearly assessment: incidents of discipline are decided, abilities move and are seen anew, levels are given.</summary>
internal static class AssessmentStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        if (r.Run.Discipline.IsOn)
        {
            DisciplineStep.Run(r, month);
        }

        if (r.Run.Abilities.FromEvidence)
        {
            EvidenceStep.Run(r, month);
        }
        else
        {
            AbilityStep.Run(r, month);
        }

        if (r.Run.Abilities.MinimumVirtue > 0)
        {
            VirtueFloor.Run(r, month);
        }

        if (r.Run.LevelCuts.IsOn)
        {
            LevelStep.Run(r, month);
        }
    }
}
