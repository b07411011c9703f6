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

    /// <summary>Months by which retirement is put off.</summary>
    public int RetirementDelay { get; set; }

    private void CopyChanges(OrganisationState other)
    {
        Copy(other.FrozenUntil, FrozenUntil, FrozenUntil.Length);
        RetirementDelay = other.RetirementDelay;
        ClosedPosts = other.ClosedPosts;
        Copy(other.SentIn, SentIn, SentIn.Length);
        Copy(other.ReturnsTo, ReturnsTo, ReturnsTo.Length);
    }
}
