namespace CadreOrleans.Simulation.Interventions;

/// <summary>An intervention whose official and position are indices into the initial state.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Month">Month index in which it takes effect.</param>
/// <param name="Official">Index of the official, -1 for none.</param>
/// <param name="Position">Index of the position, -1 for none.</param>
/// <param name="PerYear">Recruits a year, -1 to refill whatever is vacant.</param>
public sealed record ResolvedIntervention(InterventionKind Kind, int Month, int Official, int Position, int PerYear);

/// <summary>What an intervention does. The numbers are part of a run's key and never change.</summary>
public enum InterventionKind : byte
{
    /// <summary>The official leaves service.</summary>
    ForcedExit = 1,

    /// <summary>The official takes the position; an incumbent of its only seat becomes available for other positions.</summary>
    ForcedMove = 2,

    /// <summary>The yearly number of recruits changes from the month on, for one entry position or for all.</summary>
    Recruitment = 3,
}
