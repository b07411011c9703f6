using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Terms;

/// <summary>
/// Part of step 3: posts with an age up to which they may be held (Youth Union) are left in the month in which it is reached. The earliest such
/// month is kept, so that other months cost nothing.
/// </summary>
internal static class AgeLimitStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        if (month < state.NextAgeLimit)
        {
            return;
        }

        var places = r.Run.Places;
        state.NextAgeLimit = OrganisationState.Never;
        foreach (var place in r.Run.Tenure.AgeLimited)
        {
            for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
            {
                var slot = state.Holder[seat];
                if (slot < 0)
                {
                    continue;
                }

                if (month - state.Birth[slot] >= r.Run.Tenure.HoldingAge[place])
                {
                    Tenures.Leave(r, seat, month);
                }
                else
                {
                    Expect(r, place, slot);
                }
            }
        }
    }

    /// <summary>Notes the month in which the holder of a post reaches its age.</summary>
    public static void Expect(ReplicateScratch r, int place, int slot)
    {
        var age = r.Run.Tenure.HoldingAge[place];
        if (age != PositionColumns.NoMaximumAge)
        {
            r.State.NextAgeLimit = Math.Min(r.State.NextAgeLimit, r.State.Birth[slot] + age);
        }
    }
}
