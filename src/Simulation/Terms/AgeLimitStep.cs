using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Terms;

/// <summary>
/// Part of step 3: posts with an age up to which they may be held (Youth Union) are left in the month in which it is reached. The earliest such
/// month is kept, so that other months cost nothing. Whose birth is known by its year leaves with the last month it can mean, as the rule has it.
/// </summary>
internal static class AgeLimitStep
{
    /// <summary>Months from January to December.</summary>
    private const int LastOfYear = 11;

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

                if (month >= Reached(r, place, slot))
                {
                    Tenures.Leave(r, seat, month, TenureEnd.AgeLimit);
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
        if (r.Run.Tenure.HoldingAge[place] != PositionColumns.NoMaximumAge)
        {
            r.State.NextAgeLimit = Math.Min(r.State.NextAgeLimit, Reached(r, place, slot));
        }
    }

    /// <summary>The month in which somebody has reached the age of a post for certain.</summary>
    private static int Reached(ReplicateScratch r, int place, int slot) =>
        r.State.Birth[slot] + r.Run.Tenure.HoldingAge[place] + ((r.State.Marks[slot] & (byte)OfficialMarks.BirthByYear) != 0 ? LastOfYear : 0);
}
