using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Reviews;

/// <summary>Whether somebody may stand in the plan for a place: only for a higher position, unbarred, young enough, with the service left.</summary>
internal readonly ref struct PlanFit
{
    private readonly OrganisationState state;
    private readonly UnitTree units;
    private readonly ReadOnlySpan<bool> stays;
    private readonly ReadOnlySpan<short> ranks;
    private readonly ReadOnlySpan<int> births;
    private readonly ReadOnlySpan<int> marks;
    private readonly int month;

    public PlanFit(ReplicateScratch r, int month)
    {
        state = r.State;
        units = r.Run.Places.Units;
        stays = r.Review.Stays;
        ranks = state.Rank;
        births = state.Birth;
        marks = r.Review.Mark;
        this.month = month;
    }

    public bool Of(in PlannedPlace place, int slot)
    {
        if (!stays[slot] || (place.MaximumAge != PositionColumns.NoMaximumAge && month - births[slot] >= place.MaximumAge))
        {
            return false;
        }

        return place.IsMembership
            ? marks[slot] != place.Place + 1 && units.IsUnder(state.Unit[slot], place.Unit)
            : ranks[slot] < place.Rank || (ranks[slot] == place.Rank && state.PrincipalSeat[slot] < 0);
    }
}
