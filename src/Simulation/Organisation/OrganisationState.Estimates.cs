namespace CadreOrleans.Simulation.Organisation;

/// <content>What the committee thinks of abilities, where they are drawn from the evidence.</content>
internal sealed partial class OrganisationState
{
    /// <summary>The committee's estimates on the policy's scale: posterior means.</summary>
    public int[] TalentEstimate { get; }

    public int[] VirtueEstimate { get; }

    /// <summary>How certain they are; see <see cref="Assessments.Certainty"/>.</summary>
    public ushort[] TalentSpread { get; }

    public ushort[] VirtueSpread { get; }

    private void CopyEstimates(OrganisationState other, int used)
    {
        Copy(other.TalentEstimate, TalentEstimate, used);
        Copy(other.VirtueEstimate, VirtueEstimate, used);
        Copy(other.TalentSpread, TalentSpread, used);
        Copy(other.VirtueSpread, VirtueSpread, used);
    }
}
