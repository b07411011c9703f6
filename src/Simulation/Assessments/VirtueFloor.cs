namespace CadreOrleans.Simulation.Assessments;

/// <summary>The gate of packs that ask for a least virtue: who is estimated below it is kept from plans and higher posts until the next assessment.</summary>
internal static class VirtueFloor
{
    private const int MonthsOfYear = 12;

    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var least = r.Run.Abilities.MinimumVirtue;
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            if (state.Virtue[slot] < least)
            {
                state.BarUntil[slot] = Math.Max(state.BarUntil[slot], month + MonthsOfYear);
            }
        }
    }
}
