using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Training;

/// <summary>
/// Step 5 of a month: courses that are over raise their level; in the policy's month of the year the places of each kind go to those whose planned posts
/// need them most. Only students are looked at between.
/// </summary>
internal static class TrainingStep
{
    public static void Run(ReplicateScratch r, int month, int monthOfYear)
    {
        if (r.Training.Count > 0)
        {
            Complete(r, month);
        }

        if (monthOfYear == r.Run.Policy.Training.Month && r.Training.HasPlaces)
        {
            CoursePlaces.FindNeeds(r);
            for (var kind = 0; kind < TrainingPolicy.Kinds; kind++)
            {
                if (r.Training.Places[kind] > 0)
                {
                    CoursePlaces.Give(r, (CourseKind)kind, month);
                }
            }
        }
    }

    /// <summary>The level that an official has in what a kind of course leads to.</summary>
    public static byte[] Held(OrganisationState state, CourseKind kind) => kind switch
    {
        CourseKind.Degree => state.Degree,
        CourseKind.PoliticalTheory => state.Theory,
        _ => state.StateManagement,
    };

    private static void Complete(ReplicateScratch r, int month)
    {
        var students = r.Training;
        var kept = 0;
        for (var i = 0; i < students.Count; i++)
        {
            var slot = students.Slot[i];
            var left = r.State.Generation[slot] != students.Generation[i];
            if (!left && students.Ends[i] > month)
            {
                students.Slot[kept] = slot;
                students.Generation[kept] = students.Generation[i];
                students.Ends[kept] = students.Ends[i];
                students.Kind[kept] = students.Kind[i];
                students.Level[kept++] = students.Level[i];
                continue;
            }

            students.Studies[slot] = false;
            if (!left)
            {
                Raise(r, slot, students.Kind[i], students.Level[i], month);
            }
        }

        students.Count = kept;
    }

    private static void Raise(ReplicateScratch r, int slot, CourseKind kind, byte level, int month)
    {
        var state = r.State;
        r.Conduct.CoursesCompleted++;
        ref var held = ref Held(state, kind)[slot];
        held = Math.Max(held, level);
        Grades.Qualify(r.Run.Classes, state, slot, state.Degree[slot], state.Theory[slot], state.StateManagement[slot]);
        Grades.Update(r.Run.Classes, state, slot, month, changesUnit: false);
    }
}
