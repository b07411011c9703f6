using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Exits;

/// <summary>The calendar queue of exits: one doubly linked list a month, inside the state.</summary>
internal static class ExitCalendar
{
    public static void Add(OrganisationState state, int slot, int month)
    {
        var first = state.ExitHead[month];
        state.ExitMonth[slot] = month;
        state.ExitNext[slot] = first;
        state.ExitPrevious[slot] = OrganisationState.None;
        if (first >= 0)
        {
            state.ExitPrevious[first] = slot;
        }

        state.ExitHead[month] = slot;
    }

    public static void Remove(OrganisationState state, int slot)
    {
        var month = state.ExitMonth[slot];
        if (month == OrganisationState.Never)
        {
            return;
        }

        var next = state.ExitNext[slot];
        var previous = state.ExitPrevious[slot];
        if (previous >= 0)
        {
            state.ExitNext[previous] = next;
        }
        else
        {
            state.ExitHead[month] = next;
        }

        if (next >= 0)
        {
            state.ExitPrevious[next] = previous;
        }

        state.ExitMonth[slot] = OrganisationState.Never;
    }
}
