using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Training;

/// <summary>
/// Gives the year's places of one kind: to nominees whose planned post asks for a level they lack, those first who miss the fewest requirements of it, then
/// by score, virtue and key. Whoever studies already, is barred, or retires before the course is over applies for none.
/// </summary>
internal static class CoursePlaces
{
    /// <summary>Notes who of the plans lacks a level: once a year for all kinds, since few do.</summary>
    public static void FindNeeds(ReplicateScratch r)
    {
        r.Training.Needs = 0;
        FindNeeds(r, r.State.Nominations);
        FindNeeds(r, r.State.NextNominations);
    }

    public static void Give(ReplicateScratch r, CourseKind kind, int month)
    {
        var buffer = r.Candidates;
        buffer.Count = 0;
        for (var need = 0; need < r.Training.Needs; need++)
        {
            Apply(r, kind, r.Training.NeedSlot[need], r.Run.Classes[r.Training.NeedClass[need]], month);
        }

        for (var i = 0; i < buffer.Count; i++)
        {
            buffer.Key[i] = Order(r, buffer.Slot[i]);
        }

        buffer.Key.AsSpan(0, buffer.Count).Sort(buffer.Slot.AsSpan(0, buffer.Count));
        for (var i = 0; i < buffer.Count; i++)
        {
            if (i < r.Training.Places[(int)kind])
            {
                Enrol(r, kind, buffer.Slot[i], month);
            }

            r.Training.Missing[buffer.Slot[i]] = 0;
        }
    }

    private static void FindNeeds(ReplicateScratch r, Nomination[] plan)
    {
        var state = r.State;
        var plans = r.Run.Plans;
        var needs = r.Training;
        foreach (var place in r.Run.Planned)
        {
            var number = r.Epoch.ClassOf[place];
            for (var entry = plans.From[place]; number >= 0 && entry < plans.From[place + 1] && plan[entry].Slot >= 0; entry++)
            {
                var slot = plan[entry].Slot;
                if (!Eligibility.MeetsLevels(state, slot, number) && state.Generation[slot] == plan[entry].Generation)
                {
                    needs.NeedSlot[needs.Needs] = slot;
                    needs.NeedClass[needs.Needs++] = number;
                }
            }
        }
    }

    private static void Apply(ReplicateScratch r, CourseKind kind, int slot, in Requirement requirement, int month)
    {
        var state = r.State;
        var students = r.Training;
        var wanted = Wanted(requirement, kind);
        var length = Length(r, kind, wanted);
        if (TrainingStep.Held(state, kind)[slot] >= wanted || length == 0 || students.Studies[slot] || state.BarUntil[slot] > month || state.Retire[slot] <= month + length)
        {
            return;
        }

        var missing = (byte)((state.Degree[slot] < requirement.Degree ? 1 : 0) + (state.Theory[slot] < requirement.Theory ? 1 : 0)
            + (state.StateManagement[slot] < requirement.StateManagement ? 1 : 0));
        if (students.Missing[slot] == 0)
        {
            r.Candidates.Slot[r.Candidates.Count++] = slot;
        }
        else if (students.Missing[slot] < missing || (students.Missing[slot] == missing && students.Wanted[slot] <= wanted))
        {
            return;
        }

        students.Missing[slot] = missing;
        students.Wanted[slot] = wanted;
    }

    private static void Enrol(ReplicateScratch r, CourseKind kind, int slot, int month)
    {
        var students = r.Training;
        if (students.SetBy[(int)kind] is >= 0 and var by)
        {
            r.Tally.Ineffective[by] = false;
            students.SetBy[(int)kind] = -1;
        }

        students.Studies[slot] = true;
        students.Slot[students.Count] = slot;
        students.Generation[students.Count] = r.State.Generation[slot];
        students.Ends[students.Count] = month + Length(r, kind, students.Wanted[slot]);
        students.Kind[students.Count] = kind;
        students.Level[students.Count++] = students.Wanted[slot];
    }

    private static byte Wanted(in Requirement requirement, CourseKind kind) => kind switch
    {
        CourseKind.Degree => requirement.Degree,
        CourseKind.PoliticalTheory => requirement.Theory,
        _ => requirement.StateManagement,
    };

    private static int Length(ReplicateScratch r, CourseKind kind, byte level)
    {
        var months = r.Run.Policy.Training.Months[(int)kind];
        return level < months.Length ? months[level] : 0;
    }

    /// <summary>Ascending: requirements missing, then from the highest score and virtue down, then key.</summary>
    private static ulong Order(ReplicateScratch r, int slot) =>
        ((ulong)r.Training.Missing[slot] << 60) | ((ulong)(uint)(Score.One - r.State.Talent[slot]) << 38)
        | ((ulong)(uint)(Score.One - r.State.Virtue[slot]) << 16) | (r.State.Key[slot] >> 48);
}
