namespace CadreOrleans.Simulation.Vacancies;

/// <summary>Room for the candidates of one vacancy.</summary>
internal sealed class CandidateBuffer(int slots)
{
    public int[] Slot { get; } = new int[slots];

    public ulong[] Key { get; } = new ulong[slots];

    public uint[] Word { get; } = new uint[slots];

    public int Count { get; set; }

    /// <summary>Earliest month in which somebody who does not qualify yet will; <see cref="Organisation.OrganisationState.Never"/> if nobody.</summary>
    public int NextMonth { get; set; }
}
