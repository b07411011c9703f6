namespace CadreOrleans.Simulation.Policies;

/// <summary>From how far away a vacancy may be filled when neither the plan nor the unit has anyone.</summary>
public enum SourceScope : byte
{
    /// <summary>From the plan only.</summary>
    PlanOnly,

    /// <summary>From the unit.</summary>
    Unit,

    /// <summary>From the unit, then from units of its tier and above.</summary>
    TierAndAbove,

    /// <summary>From the unit, then from every unit.</summary>
    Anywhere,

    /// <summary>From every unit at once: those of the unit compete with all others.</summary>
    Open,
}
