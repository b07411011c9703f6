using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Tests.Synthetic;

/// <summary>States with other plans.</summary>
internal static class PlannedStates
{
    public static InitialState With(this InitialState state, NominationColumns nominations) => new()
    {
        AsOfMonth = state.AsOfMonth,
        RegulationPacks = state.RegulationPacks,
        Units = state.Units,
        Positions = state.Positions,
        Officials = state.Officials,
        Incumbencies = state.Incumbencies,
        Nominations = nominations,
    };
}
