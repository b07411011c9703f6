using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Terms;

/// <summary>Ends of tenure: somebody leaves a post without leaving service, may not be chosen for it again, and is available for others.</summary>
internal static class Tenures
{
    public static void Leave(ReplicateScratch r, int seat, int month, TenureEnd end)
    {
        var slot = r.State.Holder[seat];
        r.Choices?.Ends(r, seat, end);
        Seating.Displace(r, seat, month);
        r.State.LeftPlace[slot] = r.Run.Places.PlaceOfSeat[seat];
    }
}

/// <summary>Why a tenure ends.</summary>
internal enum TenureEnd
{
    /// <summary>A reason that is not the law's.</summary>
    Other,

    /// <summary>The rules on terms: their number, or the service left for another.</summary>
    Term,

    /// <summary>The age up to which the post may be held.</summary>
    AgeLimit,
}
