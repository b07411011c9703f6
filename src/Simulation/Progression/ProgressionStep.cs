using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Progression;

/// <summary>
/// Step 4 of a month, once a year where the policy has it: officials go from grade to grade without a vacancy, keeping their posts, or leave.
/// Each draws once; whoever stands on a grade without a row stays.
/// </summary>
internal static class ProgressionStep
{
    public static bool IsDue(ProgressionPolicy policy, int monthOfYear) => monthOfYear == policy.Month && policy.Matrix.Grades.Length > 0;

    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var rows = r.Run.Progression;
        var count = state.UsedSlots;
        PhiloxBatch.First(state.Key.AsSpan(0, count), r.Address(RandomStream.Progression, month), r.Words0);
        for (var slot = 0; slot < count; slot++)
        {
            var row = state.Present[slot] ? rows.RowOf(state.Rank[slot]) : Compilation.GradeRows.None;
            if (row >= 0 && rows.Draw(row, r.Words0[slot]) is var to && to != row)
            {
                Go(r, slot, to, month);
            }
        }
    }

    private static void Go(ReplicateScratch r, int slot, int to, int month)
    {
        var grades = r.Run.Progression.Grades;
        if (to == grades.Length)
        {
            ExitCalendar.Remove(r.State, slot);
            ExitStep.Leave(r, slot, month, (byte)ExitCause.ResignationOrTransfer);
            return;
        }

        r.State.Rank[slot] = (short)grades[to];
        Grades.Update(r.Run.Classes, r.State, slot, month, changesUnit: false);
    }
}
