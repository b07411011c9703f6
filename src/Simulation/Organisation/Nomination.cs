namespace CadreOrleans.Simulation.Organisation;

/// <summary>One entry of a plan.</summary>
/// <param name="Slot">Slot of the nominee, <see cref="OrganisationState.None"/> for an empty entry.</param>
/// <param name="Generation">Generation of the slot when the nominee was entered: with another one there now, the nominee has left service.</param>
/// <param name="Since">Month since which the nominee has stood in a plan for the position.</param>
internal readonly record struct Nomination(int Slot, int Generation, int Since)
{
    /// <summary>No nominee.</summary>
    public static Nomination Empty { get; } = new(OrganisationState.None, 0, 0);
}
