namespace CadreOrleans.Simulation.Organisation;

/// <summary>The officials of each unit, as doubly linked lists inside the state. Their order means nothing: every choice has a full order of its own.</summary>
internal static class UnitMembers
{
    public static void Join(OrganisationState state, int slot)
    {
        var unit = state.Unit[slot];
        if (unit < 0)
        {
            return;
        }

        var first = state.UnitHead[unit];
        state.UnitPrevious[slot] = OrganisationState.None;
        state.UnitNext[slot] = first;
        if (first >= 0)
        {
            state.UnitPrevious[first] = slot;
        }

        state.UnitHead[unit] = slot;
    }

    public static void Leave(OrganisationState state, int slot)
    {
        var unit = state.Unit[slot];
        if (unit < 0)
        {
            return;
        }

        var previous = state.UnitPrevious[slot];
        var next = state.UnitNext[slot];
        if (previous >= 0)
        {
            state.UnitNext[previous] = next;
        }
        else
        {
            state.UnitHead[unit] = next;
        }

        if (next >= 0)
        {
            state.UnitPrevious[next] = previous;
        }
    }
}
