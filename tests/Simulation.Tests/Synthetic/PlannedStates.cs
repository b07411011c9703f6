using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Tests.Synthetic;

/// <summary>States with other plans, or with real recruits.</summary>
internal static class PlannedStates
{
    public static InitialState With(this InitialState state, NominationColumns nominations) => Copy(state, nominations, state.Recruits);

    public static InitialState With(this InitialState state, RecruitColumns recruits) => Copy(state, state.Nominations, recruits);

    private static InitialState Copy(InitialState state, NominationColumns nominations, RecruitColumns recruits) => new()
    {
        AsOfMonth = state.AsOfMonth,
        RegulationPacks = state.RegulationPacks,
        Units = state.Units,
        Positions = state.Positions,
        Officials = state.Officials,
        Incumbencies = state.Incumbencies,
        Nominations = nominations,
        Recruits = recruits,
    };
}
