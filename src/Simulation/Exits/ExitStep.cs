using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Exits;

/// <summary>Step 3 of a month: those whose exit is dated this month leave.</summary>
internal static class ExitStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        for (var slot = state.ExitHead[month]; slot >= 0;)
        {
            var next = state.ExitNext[slot];
            Leave(r, slot, month, state.ExitCause[slot]);
            slot = next;
        }
    }

    /// <summary>An official leaves service: the seats open, the slot becomes free.</summary>
    public static void Leave(ReplicateScratch r, int slot, int month, byte cause)
    {
        var state = r.State;
        r.Tally.Exit(cause);
        r.Choices?.Leaves(r, slot, cause);
        UnitMembers.Leave(state, slot);
        Grades.Clear(state, slot);
        Seating.LeaveAll(r, slot, month);
        state.Present[slot] = false;
        state.Generation[slot]++;
        state.FreeSlots[state.FreeCount++] = slot;
        state.PresentCount--;
    }
}
