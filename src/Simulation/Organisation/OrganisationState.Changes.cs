namespace CadreOrleans.Simulation.Organisation;

/// <content>What interventions change for some time.</content>
internal sealed partial class OrganisationState
{
    /// <summary>First month in which appointments in a unit are free again.</summary>
    public int[] FrozenUntil { get; }

    /// <summary>Whom an intervention sent in, by its place among the interventions; the slot is <see cref="None"/> for nobody.</summary>
    public Person[] SentIn { get; }

    /// <summary>The seat somebody called up returns to, by the place among the interventions.</summary>
    public int[] ReturnsTo { get; }

    /// <summary>Seats of posts that do not exist, yet or any more.</summary>
    public int ClosedPosts { get; set; }

    /// <summary>Seats that do not exist, yet or any more.</summary>
    public ulong[] Closed { get; }

    /// <summary>Seats of each place that exist.</summary>
    public int[] SeatsThere { get; }

    /// <summary>Seats of each place over the norm: as they fall vacant they are closed.</summary>
    public int[] OverNorm { get; }

    /// <summary>Posts still to be cut as they fall vacant, by the place among the interventions.</summary>
    public int[] ToCut { get; }

    /// <summary>Hazards of leaving in percent of the usual, by cause.</summary>
    public int[] HazardPercent { get; } = [100, 100, 100];

    /// <summary>Months by which retirement is put off.</summary>
    public int RetirementDelay { get; set; }

    private void CopyChanges(OrganisationState other)
    {
        Copy(other.FrozenUntil, FrozenUntil, FrozenUntil.Length);
        RetirementDelay = other.RetirementDelay;
        ClosedPosts = other.ClosedPosts;
        Copy(other.Closed, Closed, Closed.Length);
        Copy(other.SeatsThere, SeatsThere, SeatsThere.Length);
        Copy(other.OverNorm, OverNorm, OverNorm.Length);
        Array.Clear(ToCut);
        Array.Fill(HazardPercent, 100);
        Copy(other.SentIn, SentIn, SentIn.Length);
        Copy(other.ReturnsTo, ReturnsTo, ReturnsTo.Length);
    }
}
