using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Terms;

/// <summary>Part of step 3: posts with an age up to which they may be held (Youth Union) are left in the month in which it is reached.</summary>
internal static class AgeLimitStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var places = r.Run.Places;
        foreach (var place in r.Run.Tenure.AgeLimited)
        {
            for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
            {
                var slot = state.Holder[seat];
                if (slot >= 0 && month - state.Birth[slot] >= r.Run.Tenure.HoldingAge[place])
                {
                    Tenures.Leave(r, seat, month);
                }
            }
        }
    }
}
