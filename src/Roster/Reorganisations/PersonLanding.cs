namespace CadreOrleans.Roster.Reorganisations;

/// <summary>How somebody comes out of a reorganisation.</summary>
public enum LandingKind
{
    /// <summary>Keeps the post: it goes on.</summary>
    Stays,

    /// <summary>Takes a post within the norm.</summary>
    Lands,

    /// <summary>Takes a post over the norm, which has to be given up in time.</summary>
    OverNorm,

    /// <summary>Has no post.</summary>
    WithoutPost,

    /// <summary>Has reached retirement by then.</summary>
    Retires,

    /// <summary>Somebody else decides: the post's own sector (police, military).</summary>
    DecidedElsewhere,
}

/// <summary>Where one official lands. A reference for the committee, which decides.</summary>
/// <param name="Official">Row of the official.</param>
/// <param name="From">Row of the principal post that ends or goes on; -1 for somebody who held only seats beside one.</param>
/// <param name="To">Row of the position that takes him or her; -1 if none.</param>
/// <param name="Kind">How.</param>
/// <param name="Bars">Whether discipline kept him or her from a higher post that was open.</param>
/// <param name="IsDecided">Whether the scenario says so, not the rules.</param>
public sealed record PersonLanding(int Official, int From, int To, LandingKind Kind, bool Bars = false, bool IsDecided = false);

/// <summary>How a position that goes on is taken.</summary>
/// <param name="Position">Row of the position.</param>
/// <param name="NewUnit">Number of its new unit.</param>
/// <param name="Norm">Seats by the norm.</param>
/// <param name="Claimants">Officials whose first claim it is, in order: holders of the posts folded into it, and those whose post is dissolved and usually leads here.</param>
/// <param name="Takers">Officials who take it, those within the norm first.</param>
public sealed record SeatOutcome(int Position, int NewUnit, int Norm, IReadOnlyList<int> Claimants, IReadOnlyList<int> Takers)
{
    /// <summary>Takers over the norm.</summary>
    public int OverNorm => Math.Max(0, Takers.Count - Norm);

    /// <summary>Seats that nobody takes.</summary>
    public int Vacant => Math.Max(0, Norm - Takers.Count);

    /// <summary>Whether more claim it than there are seats.</summary>
    public bool HasTooManyClaimants => Claimants.Count > Norm;
}
