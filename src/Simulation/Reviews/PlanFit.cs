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
    private readonly int mark;
    private readonly int unit;
    private readonly int rank;
    private readonly int bornAfter;

    public PlanFit(ReplicateScratch r, int place, int month)
    {
        var places = r.Run.Places;
        state = r.State;
        units = places.Units;
        stays = r.Review.Stays;
        ranks = state.Rank;
        births = state.Birth;
        var isMembership = places.Kind[place] == PositionKind.Membership;
        marks = isMembership ? r.Review.Mark : default;
        mark = place + 1;
        unit = places.Unit[place];
        rank = places.Rank[place];
        bornAfter = places.MaximumAge[place] == PositionColumns.NoMaximumAge ? int.MinValue : month - places.MaximumAge[place];
    }

    public bool Of(int slot) => stays[slot] && births[slot] > bornAfter && (marks.IsEmpty ? IsLower(slot) : marks[slot] != mark && units.IsUnder(state.Unit[slot], unit));

    private bool IsLower(int slot) => ranks[slot] < rank || (ranks[slot] == rank && state.PrincipalSeat[slot] < 0);
}
