using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>Who acts in a post that could not be filled: the member of the unit with the highest grade below it, then the greatest talent.</summary>
internal static class ActingHolders
{
    /// <summary>Whether the seat's acting holder is still there.</summary>
    public static bool Acts(ReplicateScratch r, int seat, int place)
    {
        var state = r.State;
        var slot = state.Acting[seat];
        return slot >= 0 && state.Generation[slot] == state.ActingGeneration[seat] && state.Unit[slot] == r.Run.Places.Unit[place]
            && state.Rank[slot] < r.Run.Places.Rank[place];
    }

    /// <summary>Sees to it that somebody acts, if there is anybody.</summary>
    public static void Provide(ReplicateScratch r, int seat, int place)
    {
        if (Acts(r, seat, place))
        {
            return;
        }

        var state = r.State;
        var rank = r.Run.Places.Rank[place];
        var best = OrganisationState.None;
        for (var slot = state.UnitHead[r.Run.Places.Unit[place]]; slot >= 0; slot = state.UnitNext[slot])
        {
            if (state.Rank[slot] < rank && state.PrincipalSeat[slot] >= 0 && (best < 0 || Precedes(r, slot, best)))
            {
                best = slot;
            }
        }

        state.Acting[seat] = best;
        state.ActingGeneration[seat] = best < 0 ? 0 : state.Generation[best];
    }

    private static bool Precedes(ReplicateScratch r, int slot, int other)
    {
        var rank = r.State.Rank;
        return rank[slot] != rank[other] ? rank[slot] > rank[other] : Selection.PrecedesByTalent(r, slot, other);
    }
}
