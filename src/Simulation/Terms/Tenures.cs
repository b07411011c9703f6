using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Terms;

/// <summary>Ends of tenure: somebody leaves a post without leaving service, may not be chosen for it again, and is available for others.</summary>
internal static class Tenures
{
    public static void Leave(ReplicateScratch r, int seat, int month)
    {
        var slot = r.State.Holder[seat];
        Seating.Displace(r, seat, month);
        r.State.LeftPlace[slot] = r.Run.Places.PlaceOfSeat[seat];
    }
}
