using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Rotation;

/// <summary>Who is local where, and whether a unit has as many key leaders who are not as the rule asks for. An unknown home counts as local.</summary>
internal static class Locality
{
    /// <summary>A home outside the workspace.</summary>
    public const int Elsewhere = -2;

    public static bool IsNonLocal(ReplicateScratch r, int slot, int unit) =>
        r.State.Home[slot] is var home && (home == Elsewhere || (home >= 0 && !r.Run.Places.Units.IsUnder(home, unit)));

    /// <summary>Whether a unit lacks key leaders who are no locals.</summary>
    public static bool Lacks(ReplicateScratch r, int unit, int asked)
    {
        var found = 0;
        foreach (var place in r.Run.Rotations.KeyPosts[unit])
        {
            var holder = r.State.Holder[r.Run.Places.SeatFrom[place]];
            found += holder >= 0 && IsNonLocal(r, holder, unit) ? 1 : 0;
        }

        return found < asked;
    }
}
