namespace CadreOrleans.Simulation.Organisation;

/// <content>Terms, the end of tenures, and the plan of the next term.</content>
internal sealed partial class OrganisationState
{
    /// <summary>Consecutive terms that the holder of a seat has served in full.</summary>
    public byte[] Terms { get; }

    /// <summary>Place of the post that an official had to leave and may not be chosen for, until another is taken.</summary>
    public int[] LeftPlace { get; }

    /// <summary>Place, plus one, of the intervention by which an official does not stand again; 0 for none.</summary>
    public int[] StandsDown { get; }

    /// <summary>Month in which an election for a place fails.</summary>
    public int[] FailsIn { get; }

    /// <summary>The plan of the next term, laid out like <see cref="Nominations"/>.</summary>
    public Nomination[] NextNominations { get; }

    /// <summary>Unit that each official comes from: -1 unknown, <see cref="Rotation.Locality.Elsewhere"/> outside.</summary>
    public int[] Home { get; }

    /// <summary>Month of each official's last rotation.</summary>
    public int[] RotatedAt { get; }

    /// <summary>First month in which an official may be moved again.</summary>
    public int[] ProtectedUntil { get; }

    /// <summary>No holder of a post with an age limit reaches it before this month.</summary>
    public int NextAgeLimit { get; set; }

    private void CopyTenure(OrganisationState other, int used)
    {
        NextAgeLimit = other.NextAgeLimit;
        Copy(other.Home, Home, used);
        Copy(other.RotatedAt, RotatedAt, used);
        Copy(other.ProtectedUntil, ProtectedUntil, used);
        Copy(other.Terms, Terms, Terms.Length);
        Copy(other.LeftPlace, LeftPlace, used);
        Copy(other.StandsDown, StandsDown, used);
        Copy(other.FailsIn, FailsIn, FailsIn.Length);
        Copy(other.NextNominations, NextNominations, NextNominations.Length);
    }
}
