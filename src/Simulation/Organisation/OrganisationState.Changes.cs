namespace CadreOrleans.Simulation.Organisation;

/// <content>What interventions change for some time.</content>
internal sealed partial class OrganisationState
{
    /// <summary>First month in which appointments in a unit are free again.</summary>
    public int[] FrozenUntil { get; }

    /// <summary>Whom an intervention sent in, by its place among the interventions; the slot is <see cref="None"/> for nobody.</summary>
    public Person[] SentIn { get; }

    /// <summary>Months by which retirement is put off.</summary>
    public int RetirementDelay { get; set; }

    private void CopyChanges(OrganisationState other)
    {
        Copy(other.FrozenUntil, FrozenUntil, FrozenUntil.Length);
        RetirementDelay = other.RetirementDelay;
        Copy(other.SentIn, SentIn, SentIn.Length);
    }
}
