namespace CadreOrleans.Simulation.Organisation;

/// <summary>One official for good: a slot together with the generation in it, since a slot is given on when its official leaves.</summary>
internal readonly record struct Person(int Slot, int Generation)
{
    /// <summary>Nobody.</summary>
    public static Person Nobody { get; } = new(OrganisationState.None, 0);

    /// <summary>Whoever is in a slot now.</summary>
    public static Person In(OrganisationState state, int slot) => new(slot, state.Generation[slot]);

    /// <summary>Whether it is somebody who is still in service.</summary>
    public bool IsThere(OrganisationState state) => Slot >= 0 && state.Present[Slot] && state.Generation[Slot] == Generation;
}
