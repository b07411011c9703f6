namespace CadreOrleans.Simulation.Organisation;

/// <content>Levels of qualification: courses raise them, requirement classes are worked out from them.</content>
internal sealed partial class OrganisationState
{
    public byte[] Degree { get; }

    public byte[] Theory { get; }

    public byte[] StateManagement { get; }

    private void CopyLevels(OrganisationState other, int used)
    {
        Copy(other.Degree, Degree, used);
        Copy(other.Theory, Theory, used);
        Copy(other.StateManagement, StateManagement, used);
    }
}
